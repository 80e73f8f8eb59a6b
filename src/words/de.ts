import { ALERTING } from './de/alerting.ts';
import { ATTENTION } from './de/attention.ts';
import { CONDITIONS } from './de/conditions.ts';
import { DATA } from './de/data.ts';
import { HELP } from './de/help.ts';
import { MARKET } from './de/market.ts';
import { OPERATING } from './de/operating.ts';
import { PICTURES } from './de/pictures.ts';
import { PROBLEMS } from './de/problems.ts';
import { RANG } from './de/rang.ts';
import { REACH } from './de/reach.ts';
import { RULES } from './de/rules.ts';
import { SEASON } from './de/season.ts';
import { SETTINGS } from './de/settings.ts';
import { SUBSCRIPTIONS } from './de/subscriptions.ts';
import { TALKING } from './de/talking.ts';
import { WATCHING } from './de/watching.ts';

/** The words in German; as `en.ts` has them. */
export const GERMAN = [
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
