import type { ChatSettings } from '../../accounts/settings.ts';
import type { Caller } from '../../chat/caller.ts';
import { command, type Option, type Read } from '../../chat/command.ts';
import { LONGEST_BUTTON } from '../../chat/line.ts';
import { button, phrase, type Reply, type ReplyButton, say } from '../../chat/message.ts';
import { optional } from '../../chat/options.ts';
import { ratesOf } from '../../core/market/exchange-rate.ts';
import { nearest } from '../../core/near.ts';
import { ok, type Phrase } from '../../core/result.ts';
import type { Services } from '../services.ts';
import { SETTINGS } from './all.ts';
import type { Setting } from './setting.ts';

const MOST_OFFERS = 8;
/** Brings the default of any setting back. */
const DEFAULT = 'default';
const OFF = 'off';

/** A setting, and its value where the word was one: `/settings everybody` names none but can only mean one. */
type Wish = { readonly setting: Setting; readonly value?: string };

const NAMES = SETTINGS.map(({ name }) => name);

const named: Option<Wish> = {
  required: true,
  choices: NAMES,
  parse(typed) {
    const word = typed.toLowerCase();
    const setting = SETTINGS.find(({ name }) => name === word);
    if (setting) return ok({ setting });
    const meant = SETTINGS.find(({ values }) => values?.includes(word));
    if (meant) return ok({ setting: meant, value: word });
    const near = nearest(NAMES, word);
    const problem = phrase('problem-setting', { typed, names: NAMES.join(', ') });
    return { ok: false, problem, offers: near ? [near] : NAMES };
  },
};

const anyValue: Option<string> = {
  required: true,
  isRest: true,
  suggest: (typed, caller, { name = '' }) =>
    SETTINGS.find((each) => each.name === name.toLowerCase())?.suggest(typed, caller) ?? [],
  parse: (typed) => ok(typed),
};

/** What the people of a chat may choose: all of it, one of it with what there is to choose from, or a new value. */
export const settings = (services: Services) =>
  command({
    name: 'settings',
    access: 'member',
    options: { name: optional(named), value: optional(anyValue) },
    async run({ name: wish, value: typed }, caller) {
      if (!wish) return overview(caller, services);
      const { setting, value = typed } = wish;
      if (setting.isOfGroups && caller.kind === 'private') return say('settings-of-groups');
      return value === undefined ? form(setting, caller, services) : change(setting, value, caller, services);
    },
  });

async function overview(caller: Caller, services: Services): Promise<Reply> {
  const chosen = await chosenIn(caller, services);
  const shown = SETTINGS.filter(({ isOfGroups }) => !isOfGroups || caller.kind !== 'private');
  return {
    says: [
      phrase(caller.kind === 'private' ? 'settings-private' : 'settings-group'),
      ...shown.map((each) => lineOf(each, chosen, caller, services)),
      phrase('settings-limit', { most: (await services.limits.of(caller.person)).rules }),
      phrase('settings-ids', { person: caller.person, chat: caller.chat }),
    ],
    buttons: shown.map(({ name }) => button(`button-setting-${name}`, { command: 'settings', args: { name } })),
  };
}

/** How one setting is now, and what it could be. */
async function form(setting: Setting, caller: Caller, services: Services): Promise<Reply> {
  const chosen = await chosenIn(caller, services);
  const offers = (await setting.suggest('', caller)).slice(0, MOST_OFFERS);
  return {
    says: [lineOf(setting, chosen, caller, services), phrase(`setting-ask-${setting.name}`)],
    buttons: [
      ...offersOf(setting, offers),
      ...(chosen[setting.name] === undefined ? [] : [button('button-setting-default', doing(setting, DEFAULT))]),
    ],
  };
}

async function change(setting: Setting, typed: string, caller: Caller, services: Services): Promise<Reply> {
  const { chats } = services;
  if (caller.role === 'member') return say('problem-admins');
  const read = await readValue(setting, typed, caller);
  if (!read.ok) {
    const own = 'offers' in read ? read.offers : await setting.suggest('', caller);
    return { says: [read.problem], buttons: offersOf(setting, own.slice(0, MOST_OFFERS)) };
  }
  await chats.choose(caller.chat, { [setting.name]: read.value });
  return { says: [phrase('settings-saved'), lineOf(setting, await chosenIn(caller, services), caller, services)] };
}

async function readValue(setting: Setting, typed: string, caller: Caller): Promise<Read<unknown>> {
  const word = typed.trim().toLowerCase();
  const isDefault = word === DEFAULT || (setting.isOffByDefault && word === OFF);
  return isDefault ? ok(undefined) : setting.read(typed, caller);
}

const chosenIn = async ({ chat }: Caller, { chats }: Services): Promise<ChatSettings> =>
  (await chats.of(chat))?.settings ?? {};

const lineOf = (setting: Setting, chosen: ChatSettings, caller: Caller, { market, now }: Services): Phrase =>
  phrase(`setting-${setting.name}`, setting.facts(chosen, { caller, now: now(), rates: ratesOf(market) }));

const doing = ({ name }: Setting, value: string) => ({ command: 'settings', args: { name, value } });

const offersOf = (setting: Setting, offers: readonly string[]): readonly ReplyButton[] =>
  offers
    .filter((offer) => new TextEncoder().encode(`settings ${setting.name} ${offer}`).length <= LONGEST_BUTTON)
    .map((offer) => button('button-offer', doing(setting, offer), { offer }));
