import { describe, expect, it } from 'vitest';
import { type Alert, LANES } from '../../src/alerts/alert.ts';
import { type Attention, admit, CALM, tell } from '../../src/delivery/attention.ts';
import { after, NOON, notice, priceAlert } from '../storage/world.ts';

const of = (coin: string): Alert => ({ ...priceAlert(), symbol: `${coin}/USDT` }) as Alert;

/**
 * Alerts as they ring, `seconds coin`, of one chat, and when each would be told: `.` with the next message, at the
 * instant behind it. Nothing else slows them down.
 */
function tellAll(rings: readonly string[]): readonly string[] {
  let attention: Attention = CALM;
  let gathered: Alert[] = [];
  const told: string[] = [];
  const leave = (alerts: readonly Alert[], at: Date) => {
    attention = tell(attention, { alerts, isCritical: false, isMore: false }, at);
    told.push(`${(at.getTime() - NOON.getTime()) / 1_000} s: ${alerts.length}`);
    gathered = [];
  };
  let opensAt: Date | undefined;
  for (const ring of [...rings, '100000 end']) {
    const [seconds, coin = ''] = ring.split(' ');
    const now = after(Number(seconds));
    if (opensAt && opensAt <= now && gathered.length > 0) leave(gathered, opensAt);
    if (coin === 'end') break;
    const standing = admit({ alert: of(coin), lane: LANES.urgent, isCritical: false, isTried: false }, attention, now);
    if (standing.kind === 'leaves') leave([...gathered, of(coin)], now);
    else {
      gathered.push(of(coin));
      opensAt = standing.until;
      if (opensAt <= now) leave(gathered, now);
    }
  }
  return told;
}

describe('what rings for a chat', () => {
  it.each([
    { rings: ['0 ETH'], told: ['0 s: 1'], because: 'the first one is told at once' },
    {
      rings: ['0 ETH', '0.2 ETH', '0.9 ETH', '1.1 ETH', '4 ETH', '7 ETH'],
      told: ['0 s: 1', '1 s: 2', '6 s: 2', '21 s: 1'],
      because: 'what follows is gathered for 1, 5 and 15 seconds',
    },
    {
      rings: ['0 ETH', '1 ETH', '6 ETH', '21 ETH', '22 ETH', '80 ETH', '82 ETH'],
      told: ['0 s: 1', '1 s: 1', '6 s: 1', '21 s: 1', '81 s: 2', '141 s: 1'],
      because: 'and then for a minute',
    },
    {
      rings: ['0 ETH', '0.5 ETH', '30 ETH'],
      told: ['0 s: 1', '1 s: 1', '30 s: 1'],
      because: 'after a window nothing is gathered, and it is told at once',
    },
    {
      rings: ['0 ETH', '0.5 ETH', '66 ETH', '66.5 ETH'],
      told: ['0 s: 1', '1 s: 1', '66 s: 1', '67 s: 1'],
      because: 'a calm minute behind the window ends the storm',
    },
    {
      rings: ['0 ETH', '0.1 SOL', '0.2 ETH', '0.3 SOL', '0.4 XRP'],
      told: ['0 s: 1', '0.1 s: 1', '0.4 s: 3'],
      because: 'another coin does not wait for the storm of one, and takes along what was gathered',
    },
    {
      rings: ['0 A', '0.1 B', '0.2 C', '0.3 D', '0.4 E', '0.5 F'],
      told: ['0 s: 1', '0.1 s: 1', '0.2 s: 1', '0.3 s: 1', '60.3 s: 2'],
      because: 'a storm about many things is one',
    },
  ])('$told: $because', ({ rings, told }) => {
    expect(tellAll(rings)).toEqual(told);
  });

  const STORM: Attention = { told: 4, toldAt: NOON, groups: ['BTC'] };
  const ring = { alert: of('BTC'), lane: LANES.urgent, isCritical: false, isTried: false };
  it.each([
    { candidate: { ...ring, isCritical: true }, because: 'what is critical never waits' },
    { candidate: { ...ring, isTried: true }, because: 'what is tried again was decided before' },
    {
      candidate: { ...ring, alert: notice('news'), lane: LANES.feed },
      because: 'what everybody gets has its own lane',
    },
  ])('leaves in the midst of a storm: $because', ({ candidate }) => {
    expect(admit(candidate, STORM, after(1))).toEqual({ kind: 'leaves' });
    expect(admit(ring, STORM, after(1))).toEqual({ kind: 'gathers', until: after(60) });
  });

  it('does not wait for a storm of the future: the clock was set back', () => {
    expect(admit(ring, STORM, after(-3_600))).toEqual({ kind: 'leaves' });
  });

  it('that has its own window is as the storm left it after something critical', () => {
    expect(tell(STORM, { alerts: [of('BTC')], isCritical: true, isMore: false }, after(5))).toBe(STORM);
  });
});
