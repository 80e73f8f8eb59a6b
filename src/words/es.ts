import { ALERTING } from './es/alerting.ts';
import { ATTENTION } from './es/attention.ts';
import { CONDITIONS } from './es/conditions.ts';
import { DATA } from './es/data.ts';
import { HELP } from './es/help.ts';
import { MARKET } from './es/market.ts';
import { OPERATING } from './es/operating.ts';
import { PICTURES } from './es/pictures.ts';
import { PROBLEMS } from './es/problems.ts';
import { RANG } from './es/rang.ts';
import { REACH } from './es/reach.ts';
import { RULES } from './es/rules.ts';
import { SEASON } from './es/season.ts';
import { SETTINGS } from './es/settings.ts';
import { SUBSCRIPTIONS } from './es/subscriptions.ts';
import { TALKING } from './es/talking.ts';
import { WATCHING } from './es/watching.ts';

/** The words in Spanish; as `en.ts` has them. */
export const SPANISH = [
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
