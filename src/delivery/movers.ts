import type { MoversAlert } from '../alerts/alert.ts';
import { phrase } from '../chat/message.ts';
import type { MoversPicture } from '../chat/picture.ts';
import type { Mover } from '../core/market/movers.ts';
import { toSymbol } from '../core/market/symbol.ts';
import type { Phrase } from '../core/result.ts';

/** The coins that rose and fell, each a line; a side on which there is none is left out. */
export const moverLines = ({ at, gainers, losers }: Omit<MoversPicture, 'kind'>): readonly Phrase[] => [
  ...side(phrase('movers-up'), gainers, at),
  ...side(phrase('movers-down'), losers, at),
];

const side = (title: Phrase, movers: readonly Mover[], at: string): readonly Phrase[] =>
  movers.length === 0 ? [] : [title, ...movers.map((each) => lineOf(each, at))];

/** Which market a mover was read on is not kept; its price is in dollars whichever it was. */
const lineOf = ({ name: coin, percent: change, price }: Mover, at: string): Phrase =>
  phrase('heatmap-line', { coin, symbol: toSymbol(coin, 'USD'), price, change, at });

/** The movers of a day, as a chat is told them. The first line says most, as it may stand in a digest alone. */
export function moversReply({ at, gainers, losers }: MoversAlert): readonly Phrase[] {
  const most = [gainers[0], losers[0]].flatMap((each) => each ?? []);
  if (most.length === 0) return [phrase('alert-movers-none')];
  return [
    phrase('alert-movers', {
      at,
      movers: most.map(({ name: coin, percent: change }) => phrase('digest-mover', { coin, change })),
    }),
    ...moverLines({ at, gainers, losers }),
  ];
}

export const moversPicture = ({ at, gainers, losers }: MoversAlert): MoversPicture | undefined =>
  gainers.length + losers.length === 0 ? undefined : { kind: 'movers', at, gainers, losers };
