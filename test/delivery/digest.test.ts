import { describe, expect, it } from 'vitest';
import type { ChatSettings } from '../../src/accounts/settings.ts';
import type { Kept } from '../../src/alerts/alert.ts';
import { dueDigests, dueFeeds, nextByClock } from '../../src/delivery/digest.ts';

const MINUTE_MS = 60_000;
const chat = 'telegram:1';
const keeps = (...reasons: readonly Kept[]) =>
  reasons.map((because, i) => ({ because, count: 1, firstId: BigInt(i + 7) }));

/** Looks every minute from one instant to another, and returns what was due: `2026-03-29 daily at 01:30`, in UTC. */
function look(settings: ChatSettings, from: string, to: string, kept = keeps()): readonly string[] {
  const due: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += MINUTE_MS) {
    const now = new Date(at);
    for (const { day, period } of dueDigests({ chat, settings, kept }, new Date(at - MINUTE_MS), now))
      due.push(`${day} ${period} at ${now.toISOString().slice(5, 16)}`);
  }
  return due;
}

describe('a digest', () => {
  it.each([
    {
      because: 'it comes at the time that the clocks of its chat show',
      settings: { digest: '08:00', zone: 'America/New_York' },
      span: ['2026-01-10T00:00Z', '2026-01-12T00:00Z'],
      due: ['2026-01-10 daily at 01-10T13:00', '2026-01-11 daily at 01-11T13:00'],
    },
    {
      because: 'a time that clocks skip comes as long after the change',
      settings: { digest: '02:30', zone: 'Europe/Berlin' },
      span: ['2026-03-28T00:00Z', '2026-03-30T02:00Z'],
      due: ['2026-03-28 daily at 03-28T01:30', '2026-03-29 daily at 03-29T01:30', '2026-03-30 daily at 03-30T00:30'],
    },
    {
      because: 'a time that clocks show twice comes once',
      settings: { digest: '02:30', zone: 'Europe/Berlin' },
      span: ['2026-10-24T12:00Z', '2026-10-26T02:00Z'],
      due: ['2026-10-25 daily at 10-25T00:30', '2026-10-26 daily at 10-26T01:30'],
    },
    {
      because: 'zones at quarters of an hour',
      settings: { digest: '00:00', zone: 'Asia/Kathmandu' },
      span: ['2026-01-10T00:00Z', '2026-01-11T00:00Z'],
      due: ['2026-01-11 daily at 01-10T18:15'],
    },
    {
      because: 'zones fourteen hours ahead, where it is tomorrow',
      settings: { digest: '06:00', weekly: 'sun 06:00', zone: 'Pacific/Kiritimati' },
      span: ['2026-01-09T20:00Z', '2026-01-10T20:00Z'],
      due: ['2026-01-11 weekly at 01-10T16:00', '2026-01-11 daily at 01-10T16:00'],
    },
    {
      because: 'once a week on its day',
      settings: { weekly: 'mon 09:00' },
      span: ['2026-01-05T00:00Z', '2026-01-19T00:00Z'],
      due: ['2026-01-05 weekly at 01-05T09:00', '2026-01-12 weekly at 01-12T09:00'],
    },
    {
      because: 'nobody who asked for none gets one',
      settings: {},
      span: ['2026-01-05T00:00Z', '2026-01-07T00:00Z'],
      due: [],
    },
  ])('$due: $because', ({ settings, span: [from = '', to = ''], due }) => {
    expect(look(settings, from, to)).toEqual(due);
  });

  it('comes at eight in the evening where something is kept for one and no time was chosen', () => {
    expect(look({}, '2026-01-05T00:00Z', '2026-01-06T00:00Z', keeps('budget'))).toEqual([
      '2026-01-05 daily at 01-05T20:00',
    ]);
  });

  it.each([
    { kept: 'quiet', settings: { quiet: '23:00-07:00' }, ends: '01-05T07:00' },
    { kept: 'quiet', settings: { quiet: '23:00-07:00', zone: 'Asia/Kolkata' }, ends: '01-05T01:30' },
    { kept: 'mute', settings: { mutes: [{ until: '2026-01-05T04:10:00Z' }] }, ends: '01-05T04:10' },
    { kept: 'mute:DOGE', settings: { mutes: [{ coin: 'DOGE', until: '2026-01-05T04:10:00Z' }] }, ends: '01-05T04:10' },
  ] as const)('of what was held back comes when that is over, at $ends', ({ kept, settings, ends }) => {
    const due = look(settings, '2026-01-05T00:00Z', '2026-01-05T09:00Z', keeps(kept));
    expect(due[0]).toBe(`2026-01-05 away at ${ends}`);
  });

  it('of a silence that is over does not wait for a coin that is muted for longer', () => {
    const settings = { mutes: [{ coin: 'DOGE', until: '2026-01-11T00:00:00Z' }, { until: '2026-01-05T01:00:00Z' }] };
    const kept = [
      { because: 'mute', count: 2, firstId: 7n },
      { because: 'mute:DOGE', count: 1, firstId: 8n },
    ] as const;
    const [due] = dueDigests({ chat, settings, kept }, new Date('2026-01-05T00:59Z'), new Date('2026-01-05T01:00Z'));
    expect(due?.holds).toEqual(['mute']);
    const [later] = dueDigests({ chat, settings, kept }, new Date('2026-01-10T23:59Z'), new Date('2026-01-11T00:00Z'));
    expect(later?.holds).toEqual(['mute', 'mute:DOGE']);
  });

  it('is one for what was held back, however often it is looked for', () => {
    const of = (firstId: bigint) =>
      dueDigests(
        { chat, settings: {}, kept: [{ because: 'quiet', count: 2, firstId }] },
        new Date('2026-01-05T09:00Z'),
        new Date('2026-01-05T09:01Z'),
      ).map(({ key }) => key);
    expect(of(7n)).toEqual(of(7n));
    expect(of(9n)).not.toEqual(of(7n));
  });

  it('that fell into a downtime comes late, and once for all of them', () => {
    const kept = keeps();
    const since = new Date('2026-01-01T00:00Z');
    const due = dueDigests({ chat, settings: { digest: '08:00' }, kept }, since, new Date('2026-01-10T09:00Z'));
    expect(due.map(({ day }) => day)).toEqual(['2026-01-10']);
  });

  it('waits while its chat is muted', () => {
    const settings = { digest: '08:00', mutes: [{ until: '2026-01-05T10:00:00Z' }] };
    expect(look(settings, '2026-01-05T00:00Z', '2026-01-05T11:00Z', keeps('mute'))[0]).toBe(
      '2026-01-05 away at 01-05T10:00',
    );
  });
});

describe('a daily feed', () => {
  const feeds = [
    { id: 1, at: '02:30', rests: false },
    { id: 2, at: '02:30', rests: true },
  ];
  const waiting = { chat, settings: { zone: 'Europe/Berlin' }, kept: [], feeds } as const;

  it('is due once a day of its chat, also where clocks show its time twice or never, and not while it rests', () => {
    const due: string[] = [];
    for (const start of ['2026-03-28T12:00Z', '2026-10-24T12:00Z']) {
      for (let at = Date.parse(start); at <= Date.parse(start) + 24 * 60 * MINUTE_MS; at += MINUTE_MS)
        for (const { id, key } of dueFeeds(waiting, new Date(at - MINUTE_MS), new Date(at)))
          due.push(`${id} ${key} at ${new Date(at).toISOString().slice(11, 16)}`);
    }
    expect(due).toEqual(['1 movers:telegram:1:2026-03-29 at 01:30', '1 movers:telegram:1:2026-10-25 at 00:30']);
  });
});

describe('what comes next by the clock', () => {
  it.each([
    { settings: {}, next: undefined, because: 'nothing does' },
    { settings: { digest: '08:00' }, next: '2026-01-06T08:00:00.000Z', because: 'today it came already' },
    { settings: { digest: '13:00' }, next: '2026-01-05T13:00:00.000Z', because: 'it comes today' },
    { settings: { digest: '12:00' }, next: '2026-01-06T12:00:00.000Z', because: 'it comes this very minute' },
    { settings: { weekly: 'mon 09:00' }, next: '2026-01-12T09:00:00.000Z', because: 'a week goes by' },
    {
      settings: { digest: '06:00', zone: 'Pacific/Kiritimati' },
      next: '2026-01-05T16:00:00.000Z',
      because: 'there it is tomorrow',
    },
  ])('is $next: $because', ({ settings, next }) => {
    expect(nextByClock({ chat, settings, kept: [] }, new Date('2026-01-05T12:00Z'))?.toISOString()).toBe(next);
  });

  it('is the first of what there is, and what rests counts, as it may go on before', () => {
    const feeds = [{ id: 1, at: '12:30', rests: true }];
    const next = nextByClock({ chat, settings: { digest: '13:00' }, kept: [], feeds }, new Date('2026-01-05T12:00Z'));
    expect(next?.toISOString()).toBe('2026-01-05T12:30:00.000Z');
  });
});
