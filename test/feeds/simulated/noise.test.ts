import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/core/market/timeframe.ts';
import { createNoise, keyOf, latticeOf, WAVES_MS } from '../../../src/feeds/simulated/noise.ts';
import { createTide } from '../../../src/feeds/simulated/tide.ts';

const START = Date.UTC(2026, 10, 22);

/** Standard deviation of a step, over many seeds and instants. */
function stepOver(stepMs: number, roughness: number): number {
  let sum = 0;
  for (let seed = 0; seed < 40; seed++) {
    const noise = createNoise(latticeOf(keyOf(seed, 'noise')), roughness);
    for (let i = 0; i < 50; i++) {
      const at = START + i * 7.3 * DAY_MS;
      sum += (noise(at + stepMs) - noise(at)) ** 2;
    }
  }
  return Math.sqrt(sum / (40 * 50));
}

describe('noise', () => {
  it.each([
    { stepMs: 60_000, because: 'a minute moves' },
    { stepMs: HOUR_MS, because: 'an hour moves' },
    { stepMs: DAY_MS, because: 'a day moves by about 1' },
    { stepMs: 30 * DAY_MS, because: 'a month moves like thirty days' },
  ])('spreads with the square root of time: $because', ({ stepMs }) => {
    const asBrownian = Math.sqrt(stepMs / DAY_MS);
    expect(stepOver(stepMs, 0.5) / asBrownian).toBeGreaterThan(0.8);
    expect(stepOver(stepMs, 0.5) / asBrownian).toBeLessThan(1.15);
  });

  it('moves by about 1 a day at every roughness', () => {
    for (const roughness of [0.3, 0.42, 0.5]) {
      expect(stepOver(DAY_MS, roughness)).toBeGreaterThan(0.85);
      expect(stepOver(DAY_MS, roughness)).toBeLessThan(1.15);
    }
  });

  it('costs two looks at the lattice per wave, however far away the instant is', () => {
    let looks = 0;
    const lattice = latticeOf(7);
    const noise = createNoise((octave, cell) => {
      looks++;
      return lattice(octave, cell);
    });
    for (const at of [START, START + 1e6 * DAY_MS, START - 1e4 * DAY_MS]) {
      looks = 0;
      noise(at);
      expect(looks).toBe(2 * WAVES_MS.length);
    }
  });

  it('tells the same price walking forward, backward and jumping', () => {
    const times = Array.from({ length: 500 }, (_, i) => START + i * 17 * 60_000);
    const forward = createNoise(latticeOf(3));
    const backward = createNoise(latticeOf(3));
    const walked = times.map((at) => forward(at));
    expect(
      [...times]
        .reverse()
        .map((at) => backward(at))
        .reverse(),
    ).toEqual(walked);
    expect(times.map((at) => createNoise(latticeOf(3))(at))).toEqual(walked);
  });
});

describe('the tide', () => {
  it('turns every few weeks to months, without a jump', () => {
    for (let seed = 0; seed < 20; seed++) {
      const tide = createTide(keyOf(seed, 'tide'));
      const days = Array.from({ length: 3_000 }, (_, i) => tide(START + i * DAY_MS));
      const turns: number[] = [];
      const steps = days.slice(1).map((height, i) => height - days[i]!);
      expect(Math.max(...steps.map(Math.abs))).toBeLessThan(0.03);
      for (let i = 1; i < steps.length; i++) if (steps[i - 1]! * steps[i]! < 0) turns.push(i);
      const legs = turns.slice(1).map((turn, i) => turn - turns[i]!);
      expect(Math.min(...legs)).toBeGreaterThan(25);
      expect(Math.max(...legs)).toBeLessThan(135);
    }
  });
});
