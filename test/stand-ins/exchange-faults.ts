import type { Bar, Quote, Source, StandInExchange } from './exchange-model.ts';

/** What can go wrong with an answer. The first group spoils the wire, the second the numbers. */
export type FaultKind =
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'drop' }
  | { readonly kind: 'cut' }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Record<string, string>;
    }
  | { readonly kind: 'country block'; readonly status: 403 | 451 }
  | { readonly kind: 'html' }
  | { readonly kind: 'half json' }
  | { readonly kind: 'undefined rows' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'zero price'; readonly base?: string }
  | { readonly kind: 'stale'; readonly ms: number }
  | { readonly kind: 'gap' }
  | { readonly kind: 'out of order' }
  | { readonly kind: 'impossible candle' };

/** A fault, where it strikes, and how often; for ever when `times` is absent. */
export type Fault = FaultKind & {
  readonly exchange?: StandInExchange;
  readonly path?: RegExp;
  readonly times?: number;
};

const COUNTRY_BODIES = {
  403: '<HTML><H2>403 ERROR</H2>The Amazon CloudFront distribution is configured to block access from your country.</HTML>',
  451: '{"code":0,"msg":"Service unavailable from a restricted location according to b. Eligibility."}',
} as const;

/** An answer that never reads the exchange's numbers, or undefined when the fault leaves the wire alone. */
export function wireFault(
  fault: Fault,
): { status: number; body: string; headers?: Record<string, string> } | undefined {
  switch (fault.kind) {
    case 'status':
      return { status: fault.status, body: fault.body ?? '', ...(fault.headers ? { headers: fault.headers } : {}) };
    case 'country block':
      return { status: fault.status, body: COUNTRY_BODIES[fault.status] };
    case 'html':
      return { status: 200, body: '<!DOCTYPE html><html><title>Just a moment...</title></html>' };
    case 'half json':
      return { status: 200, body: '[{"symbol":"BTCUSDT","lastPrice":"600' };
    case 'undefined rows':
      return { status: 200, body: '[{},{},{}]' };
    default:
      return undefined;
  }
}

/** The same source with its numbers spoilt. */
export function spoil(source: Source, fault: Fault): Source {
  return {
    markets: source.markets,
    quotes: () => spoilQuotes(source.quotes(), fault),
    bars: (market, timeframeMs, from, to) => spoilBars(source.bars(market, timeframeMs, from, to), fault, timeframeMs),
  };
}

function spoilQuotes(quotes: readonly Quote[], fault: Fault): readonly Quote[] {
  switch (fault.kind) {
    case 'empty':
      return [];
    case 'zero price':
      return quotes.map((quote) =>
        fault.base === undefined || quote.base === fault.base ? { ...quote, price: 0 } : quote,
      );
    case 'stale':
      return quotes.map((quote) => ({ ...quote, at: quote.at - fault.ms }));
    default:
      return quotes;
  }
}

function spoilBars(bars: readonly Bar[], fault: Fault, timeframeMs: number): readonly Bar[] {
  const middle = Math.floor(bars.length / 2);
  switch (fault.kind) {
    case 'empty':
      return [];
    case 'zero price':
      return bars.map((bar, index) => (index === middle ? { ...bar, open: 0, high: 0, low: 0, close: 0 } : bar));
    case 'stale':
      return bars.slice(0, -Math.ceil(fault.ms / timeframeMs));
    case 'gap':
      return bars.filter((_, index) => index !== middle);
    case 'out of order':
      return bars.map((bar, index) =>
        index === middle ? bars[middle - 1]! : index === middle - 1 ? bars[middle]! : bar,
      );
    case 'impossible candle':
      return bars.map((bar, index) => (index === middle ? { ...bar, high: bar.low / 2 } : bar));
    default:
      return bars;
  }
}
