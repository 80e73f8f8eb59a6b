import { createMemoryOutbox } from '../../bench/support/memory-outbox.ts';
import { isAnOutbox } from '../contracts/outbox.ts';

isAnOutbox('the outbox in memory', async () => {
  let ms = 0;
  const outbox = createMemoryOutbox(() => ms);
  return {
    outbox,
    async pass(by) {
      ms += by;
    },
    choose: async (chat, settings) => outbox.choose(chat, settings),
    settledLog: async () => outbox.log.map(({ key, outcome }) => `${key} ${outcome}`),
  };
});
