import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPainter, type PainterOptions } from '../../src/charts/painter.ts';
import type { Picture } from '../../src/chat/picture.ts';
import { seasonOf } from './pictures.ts';

const STAND_IN = new URL('./program.mjs', import.meta.url);
const ROOT = new URL('../../', import.meta.url);
const run = promisify(execFile);

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const painter of opened.splice(0)) await painter.close();
});

function open(options: PainterOptions) {
  const painter = createPainter(options);
  opened.push(painter);
  return painter;
}

/** The stand-in answers with the value and with how many pictures its thread has painted. */
const bytes = async (png: Promise<Uint8Array>) => [...(await png)];
const named = (index: string, value = 0): Picture => seasonOf({ index, value });

describe('a painter', () => {
  it('paints equal pictures once, together or one after another', async () => {
    const painter = open({ worker: STAND_IN });
    const together = await Promise.all([1, 1, 2, 1].map((value) => bytes(painter.paint(named('top50', value)))));
    expect(together).toEqual([
      [1, 1],
      [1, 1],
      [2, 2],
      [1, 1],
    ]);
    expect(await bytes(painter.paint(named('top50', 2)))).toEqual([2, 2]);
    expect(await bytes(painter.paint(named('top100', 2)))).toEqual([2, 3]);
  });

  it('keeps the newest pictures and no more', async () => {
    const painter = open({ worker: STAND_IN, keep: 2 });
    for (const value of [1, 2, 3]) await painter.paint(named('top50', value));
    expect(await bytes(painter.paint(named('top50', 3)))).toEqual([3, 3]);
    expect(await bytes(painter.paint(named('top50', 1)))).toEqual([1, 4]);
  });

  it.each([
    { name: 'die', says: /ended in the middle of a picture/, because: 'its thread died' },
    { name: 'throw', says: /out of paint/, because: 'its thread broke' },
    { name: 'hang', says: /not painted within 10000 ms/, because: 'its thread never answered' },
    { name: 'refuse', says: /nothing to see/, because: 'its thread said no' },
  ])('rejects one picture because $because, and paints the ones that waited', async ({ name, says }) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const painter = open({ worker: STAND_IN, timeoutMs: 10_000 });
    const bad = painter.paint(named(name));
    const good = bytes(painter.paint(named('top50', 7)));
    const rejected = expect(bad).rejects.toThrow(says);
    if (name === 'hang') await vi.advanceTimersByTimeAsync(10_000);
    await rejected;
    expect((await good)[0]).toBe(7);
  });

  it('tries a picture that failed once more, and then no longer', async () => {
    const painter = open({ worker: STAND_IN });
    for (const value of [1, 2, 3, 4]) {
      await expect(painter.paint(named('die'))).rejects.toThrow(/ended/);
      // Each thread that was given the picture died of it, so the count begins anew after each try.
      expect(await bytes(painter.paint(named('top50', value)))).toEqual([value, Math.max(1, value - 1)]);
    }
  });

  it('refuses at once what would wait behind too many', async () => {
    const painter = open({ worker: STAND_IN, queueLength: 2 });
    const first = painter.paint(named('top50', 1));
    const second = painter.paint(named('top50', 2));
    await expect(painter.paint(named('top50', 3))).rejects.toThrow('2 pictures are already waiting');
    expect(await bytes(painter.paint(named('top50', 1)))).toEqual([1, 1]);
    await Promise.all([first, second]);
    expect(await bytes(painter.paint(named('top50', 3)))).toEqual([3, 3]);
  });

  it('rejects what it has not painted when it is closed', async () => {
    const painter = open({ worker: STAND_IN });
    const painting = painter.paint(named('hang'));
    const waiting = painter.paint(named('top50', 1));
    const ends = Promise.allSettled([painting, waiting]);
    await Promise.resolve();
    await painter.close();
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(painter.paint(named('top50', 2))).rejects.toThrow('closed');
  });

  it('rejects where its thread has no program', async () => {
    const painter = open({ worker: new URL('./nowhere.mjs', import.meta.url) });
    await expect(painter.paint(named('top50'))).rejects.toThrow(/nowhere/);
  });
});

describe('the painter as it is started', () => {
  // Node 20 runs no TypeScript, so its thread runs what `npm start` builds.
  beforeAll(() => run(process.execPath, [fileURLToPath(new URL('scripts/build.mjs', ROOT))]));

  it('paints in a thread, and lets the program end when nothing is left to do', async () => {
    const program = `
      import { createPainter } from ${JSON.stringify(new URL('dist/src/charts/painter.js', ROOT).href)};
      const png = await createPainter().paint(${JSON.stringify(seasonOf({ value: 47 }))});
      console.log(Buffer.from(png.subarray(1, 4)).toString());`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program]);
    expect(stdout).toBe('PNG\n');
  });
});
