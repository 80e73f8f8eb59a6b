import { LONGEST_MS, mutesAt, readLength } from '../../accounts/peace.ts';
import type { Mute } from '../../accounts/quiet-hours.ts';
import { zoneOf } from '../../chat/caller.ts';
import { command, type Option } from '../../chat/command.ts';
import { button, phrase, type Reply, type ReplyButton, say } from '../../chat/message.ts';
import { ok, type Phrase, problem } from '../../core/result.ts';
import { instantOf, isWallTime } from '../../core/zone.ts';
import type { Services } from '../services.ts';

const LENGTHS = ['1h', '8h', '1d'] as const;
/** So many coins are muted at once; more is a matter of fewer alerts. */
const MOST_MUTES = 50;

/** A length in milliseconds, endless where it is longer than any that is kept. */
type Wish = { readonly coin?: string; readonly length?: number | Date | 'off' };

const UNTIL = /\s*\buntil (\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[ t]((?:[01]\d|2[0-3]):[0-5]\d))?$/i;

const LENGTH = /^0*[1-9]\d*(?:m|min|h|d|w)$/i;

/** `2 hours`, `for 3 d`: a length at the end as people say it, whose unit begins like the one that is read. */
const SPOKEN = /(?:(?<!\S)for\s+)?(?<!\S)(\d{1,9})\s*(m|h|d|w)(?:in|ins|inutes?|rs?|ours?|ays?|eeks?)?$/;

/** `2h`, `DOGE 1d`, `DOGE`, `off`, `DOGE off`, `DOGE until 2026-12-24 09:00`. */
const wished: Option<Wish | undefined> = {
  required: false,
  isRest: true,
  parse(typed, caller) {
    const [said, day, time = '00:00'] = UNTIL.exec(typed.trim()) ?? [];
    const words = typed
      .trim()
      .slice(0, said === undefined ? undefined : -said.length)
      .replace(SPOKEN, '$1$2')
      .split(/\s+/)
      .filter((word) => word !== '');
    const last = words.at(-1) ?? '';
    const isOff = /^off$/i.test(last);
    const long = LENGTH.test(last) ? Number.POSITIVE_INFINITY : undefined;
    const wall = day === undefined ? undefined : `${day}T${time}`;
    if (wall !== undefined && !isWallTime(wall)) return problem('problem-mute', { typed });
    const length = wall ? instantOf(wall, zoneOf(caller)) : isOff ? ('off' as const) : (readLength(last) ?? long);
    const [coin, ...others] = length === undefined || day ? words : words.slice(0, -1);
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
      const over = typeof length === 'number' ? at.getTime() + length : length.getTime();
      const last = at.getTime() + LONGEST_MS;
      if (over > last) return say('problem-mute-long', { until: new Date(last).toISOString() });
      const until = new Date(over).toISOString();
      if (over <= at.getTime()) return say('problem-mute-over', { until });
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
