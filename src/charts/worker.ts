/** The program of the painting thread: a picture comes in, its PNG or the reason why there is none goes out. */
import { readlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Picture } from '../chat/picture.ts';
import { reasonOf } from '../core/reason.ts';
import { paint } from './paint.ts';
import type { Painted } from './paint-thread.ts';

stepBack();

/** Whoever waits for words must not wait for pictures: where the machine is busy, this thread comes last. */
function stepBack(): void {
  // Only Linux lets a thread have a priority of its own, by its number.
  if (process.platform !== 'linux') return;
  try {
    const thread = Number(path.basename(readlinkSync('/proc/thread-self')));
    os.setPriority(thread, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Somebody forbids it, and pictures are painted as before.
    return;
  }
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
