/** The program of the painting thread: a picture comes in, its PNG or the reason why there is none goes out. */
import { parentPort } from 'node:worker_threads';
import type { Picture } from '../chat/picture.ts';
import { reasonOf } from '../core/reason.ts';
import { paint } from './paint.ts';
import type { Painted } from './paint-thread.ts';

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
