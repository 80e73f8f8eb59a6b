/** The program of the painting thread: a picture comes in, its PNG or the reason why there is none goes out. */
import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Picture } from '../chat/picture.ts';
import { reasonOf } from '../core/reason.ts';
import { paint } from './paint.ts';
import type { Painted } from './paint-thread.ts';

/** Whoever asks for words goes first. On Linux each thread has a priority of its own; elsewhere only whole programs do. */
function stepBack(): void {
  if (process.platform !== 'linux') return;
  const [, thread] = /task\/(\d+)$/.exec(readlinkSync('/proc/thread-self')) ?? [];
  if (thread !== undefined) setPriority(Number(thread), constants.priority.PRIORITY_BELOW_NORMAL);
}

try {
  stepBack();
} catch {
  // Where the system does not let it, it paints as everybody else works.
}

function answer(picture: Picture): Painted {
  try {
    return { png: paint(picture) };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

parentPort?.on('message', (picture: Picture) => {
  const painted = answer(picture);
  parentPort?.postMessage(painted, 'png' in painted ? [painted.png.buffer as ArrayBuffer] : []);
});
