/** Stands in for the painting thread. What a picture is called tells what becomes of it. */
import { parentPort } from 'node:worker_threads';

let painted = 0;
const ACTS = {
  die: () => process.exit(1),
  throw: () => {
    throw new Error('out of paint');
  },
  hang: () => undefined,
  refuse: () => parentPort.postMessage({ problem: 'nothing to see' }),
};

parentPort.on('message', ({ index, value }) => {
  const act = ACTS[index];
  if (act) return act();
  painted += 1;
  parentPort.postMessage({ png: new Uint8Array([value, painted]) });
});
