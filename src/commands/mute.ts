import { mutesAt, readLength } from '../accounts/peace.ts';
import type { Mute } from '../accounts/quiet-hours.ts';
import { command, type Option } from '../chat/command.ts';
import { button, phrase, type Reply, type ReplyButton, say } from '../chat/message.ts';
import { ok, type Phrase, problem } from '../core/result.ts';
import type { Services } from './services.ts';

const LENGTHS = ['1h', '8h', '1d'] as const;
/** So many coins are muted at once; more is a matter of fewer alerts. */
const MOST_MUTES = 50;

type Wish = { readonly coin?: string; readonly length?: number | 'off' };

/** `2h`, `DOGE 1d`, `DOGE`, `off`, `DOGE off`. */
const wished: Option<Wish | undefined> = {
  required: false,
  isRest: true,
  parse(typed) {
    const words = typed.trim().split(/\s+/);
    const last = words.at(-1) ?? '';
    const length = /^off$/i.test(last) ? ('off' as const) : readLength(last);
    const [coin, ...others] = length === undefined ? words : words.slice(0, -1);
    if (others.length > 0 || (coin !== undefined && !/^[\w$./-]{1,20}$/.test(coin)))
      return problem('problem-mute', { typed });
    return ok({ ...(coin === undefined ? {} : { coin: tickerOf(coin) }), ...(length === undefined ? {} : { length }) });
  },
};

/** `DOGE` of `doge`, `$DOGE` and `DOGE/USDT`. */
const tickerOf = (typed: string): string => typed.replace(/^\$/, '').split('/')[0]?.toUpperCase() ?? typed;

/** Says nothing for a while, or nothing about one coin. What would have been told is told in one message at its end. */
export const mute = ({ chats, now }: Services) =>
  command({
    name: 'mute',
    access: 'rules',
    options: { what: wished },
    async run({ what: wish }, { chat }): Promise<Reply> {
      const at = now();
      const mutes = mutesAt((await chats.of(chat))?.settings ?? {}, at);
      if (wish?.length === undefined) return wish?.coin === undefined ? listed(mutes) : askLength(wish.coin);
      const { coin, length } = wish;
      const others = mutes.filter((each) => each.coin !== coin);
      const store = (all: readonly Mute[]) => chats.choose(chat, { mutes: all.length > 0 ? all : undefined });
      if (length === 'off') {
        if (others.length === mutes.length) return say('mute-was-not', { coin: coin ?? 'none' });
        await store(others);
        return say('mute-over', { coin: coin ?? 'none' });
      }
      if (coin !== undefined && others.length >= MOST_MUTES) return say('mute-too-many', { most: MOST_MUTES });
      const until = new Date(at.getTime() + length).toISOString();
      await store([...others, { ...(coin === undefined ? {} : { coin }), until }]);
      return { says: [phrase('muted', { coin: coin ?? 'none', until }), phrase('mute-meaning')], buttons: [end(coin)] };
    },
  });

function listed(mutes: readonly Mute[]): Reply {
  if (mutes.length === 0) return { says: [phrase('mutes-none')], buttons: LENGTHS.map((length) => offer(length)) };
  return {
    says: [phrase('mutes'), ...mutes.map(lineOf), phrase('mute-meaning')],
    buttons: mutes.map(({ coin }) => end(coin)),
  };
}

const lineOf = ({ coin, until }: Mute): Phrase => phrase('mute-listed', { coin: coin ?? 'none', until });

const askLength = (coin: string): Reply => ({
  says: [phrase('mute-how-long', { coin })],
  buttons: LENGTHS.map((length) => offer(length, coin)),
});

const offer = (length: string, coin?: string): ReplyButton =>
  button(
    'button-mute-for',
    { command: 'mute', args: { what: coin === undefined ? length : `${coin} ${length}` } },
    { length },
  );

const end = (coin: string | undefined): ReplyButton =>
  button(
    'button-mute-off',
    { command: 'mute', args: { what: coin === undefined ? 'off' : `${coin} off` } },
    { coin: coin ?? 'none' },
  );
