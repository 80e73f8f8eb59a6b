import { command } from '../../chat/command.ts';
import { say } from '../../chat/message.ts';
import { oneOf, optional } from '../../chat/options.ts';
import { TIMEFRAMES } from '../../core/market/timeframe.ts';
import type { Services } from '../services.ts';
import { bind, dailyTime } from './bind.ts';
import { ASKED, scope } from './subject.ts';

/** What a person is told besides their rules; a group or channel is bound with `/feed`. */
export const subscribe = (services: Services) =>
  command({
    name: 'subscribe',
    access: 'member',
    options: {
      topic: oneOf(ASKED),
      of: optional(scope(services.market)),
      timeframe: optional(oneOf(TIMEFRAMES)),
      at: optional(dailyTime),
    },
    run(asked, caller) {
      if (caller.kind !== 'private') return say('subscribe-in-private');
      return bind(services, asked, caller, 'subscribe');
    },
  });
