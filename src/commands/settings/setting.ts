import type { ChatSettings } from '../../accounts/settings.ts';
import type { Caller } from '../../chat/caller.ts';
import type { Read } from '../../chat/command.ts';
import type { Rates } from '../../core/market/exchange-rate.ts';
import type { Facts } from '../../core/result.ts';

type Name = keyof ChatSettings;

/**
 * One thing that the people of a chat may choose. Its words are `setting-NAME` (its name and its value now),
 * `setting-ask-NAME` and `button-setting-NAME`. `default` is read for every setting and brings the default back.
 */
export type Setting<K extends Name = Name> = {
  /** As it is typed, and as it is stored. */
  readonly name: K;
  /** It has no meaning where a person is alone with the bot. */
  readonly isOfGroups?: boolean;
  /** By default there is none, so `off` is another word for that. */
  readonly isOffByDefault?: boolean;
  /** Words that can only mean this setting, so that its name may be left out. */
  readonly values?: readonly string[];
  /** Values to choose from, best first: buttons and suggestions. */
  suggest(typed: string, caller: Caller): readonly string[] | Promise<readonly string[]>;
  read(typed: string, caller: Caller): Read<NonNullable<ChatSettings[K]>> | Promise<Read<NonNullable<ChatSettings[K]>>>;
  /** What `setting-NAME` needs. */
  facts(settings: ChatSettings, at: SettingPlace): Facts;
};

type SettingPlace = { readonly caller: Caller; readonly now: Date; readonly rates: Rates };

/** Holds a setting's value to its type, and forgets it for the table. */
export const setting = <K extends Name>(definition: Setting<K>): Setting => definition as unknown as Setting;

/** Those that begin like what was typed; all of them before anything is. */
export const beginning = (all: readonly string[], typed: string): readonly string[] => {
  const start = typed.trim().toLowerCase();
  return all.filter((each) => each.toLowerCase().startsWith(start));
};
