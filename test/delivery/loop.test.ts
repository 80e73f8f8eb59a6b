import { EventEmitter, once } from 'node:events';
import { expect, it } from 'vitest';
import type { Courier } from '../../src/delivery/courier.ts';
import { createDeliveryLoop } from '../../src/delivery/loop.ts';

/** A courier whose rounds are ended by hand. */
function createRounds() {
  const began = new EventEmitter();
  let rounds = 0;
  let end: (fault?: Error) => void = () => undefined;
  let answered: () => void = () => undefined;
  const courier: Courier = {
    deliverDue(onAnswered = () => undefined) {
      rounds += 1;
      answered = onAnswered;
      setImmediate(() => began.emit('round'));
      return new Promise((resolve, reject) => {
        end = (fault) => (fault ? reject(fault) : resolve(undefined));
      });
    },
    settled: async () => void began.emit('settled'),
  };
  return {
    courier,
    next: () => once(began, 'round'),
    settled: () => once(began, 'settled'),
    end: (fault?: Error) => end(fault),
    answer: () => answered(),
    count: () => rounds,
  };
}

it('what is raised while it delivers is delivered at once afterwards, however often it was raised', async () => {
  const rounds = createRounds();
  const loop = createDeliveryLoop(rounds.courier, () => undefined);
  loop.wake();
  await rounds.next();
  loop.wake();
  rounds.answer();
  const second = rounds.next();
  rounds.end();
  await second;
  expect(rounds.count()).toBe(2);
  const stopped = loop.stop();
  rounds.end();
  await stopped;
});

it('goes on after a fault, which is told', async () => {
  const faults: unknown[] = [];
  const rounds = createRounds();
  const loop = createDeliveryLoop(rounds.courier, (fault) => faults.push(fault));
  loop.wake();
  await rounds.next();
  const second = rounds.next();
  rounds.end(new Error('the database is away'));
  await second;
  expect(faults).toEqual([new Error('the database is away')]);
  const stopped = loop.stop();
  rounds.end();
  await stopped;
});

it('stops when what is on its way is settled, and starts nothing more', async () => {
  const rounds = createRounds();
  const loop = createDeliveryLoop(rounds.courier, () => undefined);
  loop.wake();
  await rounds.next();
  const settled = rounds.settled();
  const stopped = loop.stop();
  loop.wake();
  rounds.end();
  await Promise.all([settled, stopped]);
  expect(rounds.count()).toBe(1);
});
