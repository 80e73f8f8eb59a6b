import { command } from '../../chat/command.ts';
import { button, phrase } from '../../chat/message.ts';

/** What is kept, where and for how long. */
export const privacy = () =>
  command({
    name: 'privacy',
    access: 'member',
    options: {},
    run: () => ({
      says: [phrase('privacy'), phrase('privacy-kept'), phrase('privacy-long'), phrase('privacy-not')],
      buttons: [
        button('button-export', { command: 'export', args: {} }),
        button('button-forget-ask', { command: 'forget', args: {} }),
      ],
    }),
  });
