import { describe, expect, it } from 'vitest';
import { type Alarms, createWatchdog, type Sight, type Watched } from '../../src/processes/watchdog.ts';

/** Alarms that processes share. */
function createMemoryAlarms(): Alarms {
  const raised = new Set<Watched>();
  return {
    raise: async (name) => !raised.has(name) && Boolean(raised.add(name)),
    clear: async (name) => raised.delete(name),
    all: async () => [...raised],
  };
}

const FINE: Sight = { comparedMsAgo: 5_000 };
const waits = (urgentMs: number, sentMsAgo?: number, platform = 'telegram'): Pick<Sight, 'waiting'> => ({
  waiting: [{ platform, urgentMs, ...(sentMsAgo === undefined ? {} : { sentMsAgo }) }],
});
const bothWait = (telegramSentMsAgo: number) => [
  { platform: 'discord', urgentMs: 70_000 },
  { platform: 'telegram', urgentMs: 500, sentMsAgo: telegramSentMsAgo },
];
const LOOK_EVERY_MS = 5_000;

/** What is told while the work looks so, for so many seconds each. */
async function told(phases: readonly (readonly [seconds: number, sight: Sight])[], processes = 1) {
  const alarms = createMemoryAlarms();
  const log: string[] = [];
  let nowMs = 0;
  let sight = FINE;
  const dogs = Array.from({ length: processes }, () =>
    createWatchdog({
      alarms,
      see: async () => sight,
      elapsedMs: () => nowMs,
      onStopped: async (name, stuck) => void log.push([`${nowMs / 1_000} s: ${name} stopped`, ...stuck].join(' ')),
      onGoesOn: async (name) => void log.push(`${nowMs / 1_000} s: ${name} goes on`),
    }),
  );
  for (const [seconds, seen] of phases) {
    sight = seen;
    for (const endMs = nowMs + seconds * 1_000; nowMs < endMs; nowMs += LOOK_EVERY_MS) {
      await Promise.all(dogs.map((dog) => dog.look()));
    }
  }
  return { log, wrong: dogs[0]?.wrong() };
}

describe('the watchdog', () => {
  it.each([
    { phases: [[600, FINE]], log: [], because: 'all goes on' },
    { phases: [[600, { comparedMsAgo: 100, ...waits(500) }]], log: [], because: 'what waits for a moment is normal' },
    {
      phases: [[600, { ...FINE, ...waits(400_000, 900) }]],
      log: [],
      because: 'one chat may wait long while others are told',
    },
    {
      phases: [
        [55, {}],
        [100, FINE],
      ],
      log: [],
      because: 'a takeover is no trouble',
    },
    { phases: [[100, {}]], log: ['60 s: evaluation stopped'], because: 'nobody compares prices' },
    {
      phases: [[100, { comparedMsAgo: 45_000 }]],
      log: ['60 s: evaluation stopped'],
      because: 'whoever should compare them stands still',
    },
    {
      phases: [
        [600, {}],
        [60, FINE],
      ],
      log: ['60 s: evaluation stopped', '610 s: evaluation goes on'],
      because: 'it is told once, and once when it is over',
    },
    {
      phases: [
        [100, {}],
        [10, FINE],
        [20, {}],
        [10, FINE],
        [20, {}],
        [100, FINE],
      ],
      log: ['60 s: evaluation stopped', '170 s: evaluation goes on'],
      because: 'a trembling is not told',
    },
    {
      phases: [[100, { ...FINE, ...waits(70_000, 200_000) }]],
      log: ['60 s: delivery stopped telegram'],
      because: 'something urgent waits and nothing leaves',
    },
    {
      phases: [
        [100, { ...FINE, waiting: [...bothWait(900)] }],
        [100, { ...FINE, waiting: [...bothWait(200_000)] }],
      ],
      log: ['60 s: delivery stopped discord'],
      because: 'one platform stands still while another goes on',
    },
    {
      phases: [
        [100, { ...FINE, ...waits(70_000) }],
        [60, FINE],
      ],
      log: ['60 s: delivery stopped telegram', '110 s: delivery goes on'],
      because: 'nothing waits any more',
    },
  ] as const)('tells $log, because $because', async ({ phases, log }) => {
    expect((await told(phases)).log).toEqual(log);
  });

  it('tells once for all processes', async () => {
    expect(
      (
        await told(
          [
            [200, {}],
            [60, FINE],
          ],
          3,
        )
      ).log,
    ).toHaveLength(2);
  });

  it('says what is wrong as long as it is', async () => {
    expect((await told([[200, {}]])).wrong).toEqual(['evaluation']);
    expect(
      (
        await told([
          [200, {}],
          [60, FINE],
        ])
      ).wrong,
    ).toEqual([]);
  });
});
