import { createMemoryOutbox } from '../../bench/support/memory-outbox.ts';
import { isAnOutbox } from '../contracts/outbox.ts';

const CRITICAL = 99;

isAnOutbox('the outbox in memory', async () => {
  let ms = 0;
  const outbox = createMemoryOutbox(
    () => ms,
    (alert) => alert.kind === 'price' && alert.rule === CRITICAL,
  );
  return {
    outbox,
    async pass(by) {
      ms += by;
    },
    criticalRule: async () => CRITICAL,
    settledLog: async () => outbox.log.map(({ key, outcome }) => `${key} ${outcome}`),
  };
});
