import { readTime } from '../../accounts/quiet-hours.ts';
import type { Subject, Topic } from '../../alerts/subscription.ts';
import { type Caller, zoneOf } from '../../chat/caller.ts';
import type { Option } from '../../chat/command.ts';
import { button, phrase, type Reply, type ReplyButton, say } from '../../chat/message.ts';
import { ok, problem } from '../../core/result.ts';
import { proven } from '../proof.ts';
import { tooMany } from '../rules/keep.ts';
import type { Services } from '../services.ts';
import { type ASKED, notASubject, type Said, subjectFacts, toSubject } from './subject.ts';

/** By which command a chat is told something: a person subscribes, a group or channel is bound. */
export type Verb = 'subscribe' | 'feed';
type Asked = (typeof ASKED)[number];

/** Ends what is told, instead of a time. */
export const OFF = 'off';
const TIMES = ['07:00', '08:00', '20:00'] as const;

/** A time of day, `09:00`, or `off`. */
export const dailyTime: Option<string> = {
  required: true,
  looks: /^(?:\d{1,2}(?:[:.h]\d{2})?(?:am|pm)?|off)$/i,
  suggest: (typed) => [...TIMES, OFF].filter((each) => each.startsWith(typed.toLowerCase())),
  parse(typed) {
    const time = typed.toLowerCase() === OFF ? OFF : readTime(typed);
    return time === undefined ? problem('problem-feed-time', { typed }) : ok(time);
  },
};

/** Tells a chat something from now on, or no more. */
export async function bind(
  services: Services,
  asked: { readonly topic: Asked } & Said,
  caller: Caller,
  verb: Verb,
): Promise<Reply> {
  const { topic, at } = asked;
  if (topic === 'digest') return bindDigest(services, at, caller, verb);
  if (at === OFF) return unbind(services, topic, asked, caller);
  if (topic === 'movers' && at === undefined) return askTime(topic, caller, verb);
  const subject = toSubject(topic, asked);
  return subject ? subscribeChat(services, subject, caller) : notASubject(topic, verb);
}

async function subscribeChat(services: Services, subject: Subject, caller: Caller): Promise<Reply> {
  const { subscriptions, limits, now } = services;
  const { chat, person: owner } = caller;
  const { rules: most } = await limits.of(owner);
  const added = await subscriptions.add({ chat, owner, subject }, most, now());
  if (!added) return tooMany('subscriptions', most);
  const { id, isNew } = added;
  const facts = { id: `s${id}`, ...subjectFacts(subject) };
  const reply: Reply = {
    says: [
      phrase(`subscribed-${subject.topic}${isNew ? '' : '-already'}`, facts),
      ...(subject.topic === 'movers' ? [clocks(caller)] : []),
    ],
    buttons: [button('button-stop', { command: 'unsubscribe', args: { alert: `s${id}` } })],
  };
  return proven(await withoutPictures(reply, caller, services), caller, services);
}

/** The digest of a chat is one of its settings; here it has the name that people look for. */
async function bindDigest(services: Services, at: string | undefined, caller: Caller, verb: Verb): Promise<Reply> {
  const { chats } = services;
  const { chat } = caller;
  if (at === undefined) return askTime('digest', caller, verb);
  if (at === OFF) {
    const { digest } = (await chats.of(chat))?.settings ?? {};
    if (digest !== undefined) await chats.choose(chat, { digest: undefined });
    return say(digest === undefined ? 'feed-digest-was-not' : 'feed-digest-off');
  }
  await chats.choose(chat, { digest: at });
  const reply = { says: [phrase('subscribed-digest', { at }), clocks(caller)], buttons: [digestOff(verb)] };
  return proven(await withoutPictures(reply, caller, services), caller, services);
}

async function unbind({ subscriptions }: Services, topic: Topic, { of, timeframe }: Said, { chat }: Caller) {
  const isMeant = (each: Subject) =>
    each.topic === topic &&
    (of === undefined || each.scope === of) &&
    (timeframe === undefined || (each.topic === 'signals' && each.timeframe === timeframe));
  const bound = (await subscriptions.of(chat)).filter(isMeant);
  await Promise.all(bound.map(({ id }) => subscriptions.remove(id)));
  return say('feed-off', { count: bound.length });
}

const askTime = (topic: 'movers' | 'digest', caller: Caller, verb: Verb): Reply => ({
  says: [phrase('feed-ask-time', { topic }), clocks(caller)],
  buttons: TIMES.map((at) => button('button-offer', { command: verb, args: { topic, at } }, { offer: at })),
});

const clocks = (caller: Caller) => phrase('feed-clocks', { zone: zoneOf(caller) });

export const digestOff = (verb: Verb): ReplyButton =>
  button('button-feed-digest-off', { command: verb, args: { topic: 'digest', at: OFF } });

/** Times to choose from that are not the one it has. */
export const otherTimes = (at: string): readonly string[] => TIMES.filter((each) => each !== at);

/** Feeds bring pictures, so whoever binds one is told where they cannot. */
async function withoutPictures(reply: Reply, caller: Caller, { lacks }: Services): Promise<Reply> {
  const right = (await lacks(caller)).find((each) => each === 'attach-files' || each === 'send-photos');
  return right ? { ...reply, says: [...reply.says, phrase('feed-no-pictures', { right })] } : reply;
}
