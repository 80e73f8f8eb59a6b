import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured, for Prometheus. Every name starts with `tidebell_`. */
export type Metrics = {
  readonly registry: Registry;
  commandAnswered(platform: string, command: string): void;
  alertsEnqueued(count: number): void;
  delivered(tried: Tried): void;
  jobFinished(job: string, isFine: boolean): void;
};

/** One try to deliver. */
type Tried = {
  readonly platform: string;
  readonly outcome: string;
  readonly secondsSinceEnqueued: number;
  /** From the exchange's time of the price to now; absent where no price caused it, or it was told late on purpose. */
  readonly secondsSinceTick?: number;
  /** Who was told to wait. */
  readonly refused?: 'chat' | 'all';
};

/** What is asked when somebody scrapes. */
export type Gauges = {
  rulesArmed(): number;
  sources(): readonly { readonly source: string; readonly state: string; readonly isPushing?: boolean }[];
  /** What this process does of what only one does at a time. */
  duties(): readonly string[];
  /** What stands still, seen from here. */
  stopped(): readonly string[];
  backlog(): Promise<readonly { readonly lane: number; readonly count: number; readonly oldest: Date }[]>;
  now(): Date;
};

const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15, 60, 300];

export function createMetrics(gauges: Gauges): Metrics {
  // Without the database the backlog is unknown; everything else is worth telling then more than ever.
  const backlog = () => gauges.backlog().catch(() => []);
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'tidebell_' });
  const registers = [registry];

  const commands = new Counter({
    name: 'tidebell_commands_total',
    help: 'Commands answered.',
    labelNames: ['platform', 'command'],
    registers,
  });
  const alerts = new Counter({
    name: 'tidebell_alerts_enqueued_total',
    help: 'Alerts put into the outbox.',
    registers,
  });
  const outcomes = new Counter({
    name: 'tidebell_deliveries_total',
    help: 'Tries to deliver, by what became of them.',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  const waits = new Histogram({
    name: 'tidebell_delivery_seconds',
    help: 'From enqueued to sent.',
    labelNames: ['platform'],
    buckets: SECONDS,
    registers,
  });
  const ticks = new Histogram({
    name: 'tidebell_tick_to_sent_seconds',
    help: "From the exchange's time of a price to the alert it caused being sent.",
    labelNames: ['platform'],
    buckets: SECONDS,
    registers,
  });
  const refusals = new Counter({
    name: 'tidebell_refusals_total',
    help: 'Times a platform said to wait (429), to one chat or to all.',
    labelNames: ['platform', 'scope'],
    registers,
  });
  new Gauge({
    name: 'tidebell_duty',
    help: '1 for what this process does of what only one process does at a time.',
    labelNames: ['duty'],
    registers,
    collect() {
      this.reset();
      for (const duty of gauges.duties()) this.set({ duty }, 1);
    },
  });
  new Gauge({
    name: 'tidebell_stopped',
    help: '1 for evaluation or delivery that stands still, whichever process should do it.',
    labelNames: ['work'],
    registers,
    collect() {
      this.reset();
      for (const work of gauges.stopped()) this.set({ work }, 1);
    },
  });
  const jobs = new Counter({
    name: 'tidebell_jobs_total',
    help: 'Jobs that ended.',
    labelNames: ['job', 'result'],
    registers,
  });
  new Gauge({
    name: 'tidebell_rules',
    help: 'Rules in the alert book.',
    registers,
    collect() {
      this.set(gauges.rulesArmed());
    },
  });
  new Gauge({
    name: 'tidebell_source_fine',
    help: '1 for a source of market data that gives usable prices.',
    labelNames: ['source'],
    registers,
    collect() {
      for (const { source, state } of gauges.sources()) this.set({ source }, state === 'fine' ? 1 : 0);
    },
  });
  new Gauge({
    name: 'tidebell_source_pushing',
    help: '1 for an exchange that pushes its prices, 0 for one that could and does not.',
    labelNames: ['source'],
    registers,
    collect() {
      for (const { source, isPushing } of gauges.sources())
        if (isPushing !== undefined) this.set({ source }, isPushing ? 1 : 0);
    },
  });
  new Gauge({
    name: 'tidebell_outbox_waiting',
    help: 'Deliveries in the outbox.',
    labelNames: ['lane'],
    registers,
    async collect() {
      this.reset();
      for (const { lane, count } of await backlog()) this.set({ lane }, count);
    },
  });
  new Gauge({
    name: 'tidebell_outbox_oldest_seconds',
    help: 'Age of the oldest delivery in the outbox.',
    labelNames: ['lane'],
    registers,
    async collect() {
      this.reset();
      const now = gauges.now().getTime();
      for (const { lane, oldest } of await backlog()) this.set({ lane }, (now - oldest.getTime()) / 1_000);
    },
  });

  return {
    registry,
    commandAnswered: (platform, command) => commands.inc({ platform, command }),
    alertsEnqueued: (count) => alerts.inc(count),
    delivered({ platform, outcome, secondsSinceEnqueued, secondsSinceTick, refused }) {
      outcomes.inc({ platform, outcome });
      if (refused) refusals.inc({ platform, scope: refused });
      if (outcome !== 'sent') return;
      waits.observe({ platform }, secondsSinceEnqueued);
      if (secondsSinceTick !== undefined) ticks.observe({ platform }, secondsSinceTick);
    },
    jobFinished: (job, isFine) => jobs.inc({ job, result: isFine ? 'fine' : 'failed' }),
  };
}
