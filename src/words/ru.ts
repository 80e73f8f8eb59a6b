import { ALERTING } from './ru/alerting.ts';
import { ATTENTION } from './ru/attention.ts';
import { CONDITIONS } from './ru/conditions.ts';
import { DATA } from './ru/data.ts';
import { HELP } from './ru/help.ts';
import { MARKET } from './ru/market.ts';
import { OPERATING } from './ru/operating.ts';
import { PICTURES } from './ru/pictures.ts';
import { PROBLEMS } from './ru/problems.ts';
import { RANG } from './ru/rang.ts';
import { REACH } from './ru/reach.ts';
import { RULES } from './ru/rules.ts';
import { SEASON } from './ru/season.ts';
import { SETTINGS } from './ru/settings.ts';
import { SUBSCRIPTIONS } from './ru/subscriptions.ts';
import { TALKING } from './ru/talking.ts';
import { WATCHING } from './ru/watching.ts';

/** The words in Russian; as `en.ts` has them. */
export const RUSSIAN = [
  ALERTING,
  ATTENTION,
  CONDITIONS,
  DATA,
  HELP,
  MARKET,
  OPERATING,
  PICTURES,
  PROBLEMS,
  RANG,
  REACH,
  RULES,
  SEASON,
  SETTINGS,
  SUBSCRIPTIONS,
  TALKING,
  WATCHING,
].join('\n');
