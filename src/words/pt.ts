import { ALERTING } from './pt/alerting.ts';
import { ATTENTION } from './pt/attention.ts';
import { CONDITIONS } from './pt/conditions.ts';
import { DATA } from './pt/data.ts';
import { HELP } from './pt/help.ts';
import { MARKET } from './pt/market.ts';
import { OPERATING } from './pt/operating.ts';
import { PICTURES } from './pt/pictures.ts';
import { PROBLEMS } from './pt/problems.ts';
import { RANG } from './pt/rang.ts';
import { REACH } from './pt/reach.ts';
import { RULES } from './pt/rules.ts';
import { SEASON } from './pt/season.ts';
import { SETTINGS } from './pt/settings.ts';
import { SUBSCRIPTIONS } from './pt/subscriptions.ts';
import { TALKING } from './pt/talking.ts';
import { WATCHING } from './pt/watching.ts';

/** The words in Portuguese of Brazil; as `en.ts` has them. */
export const PORTUGUESE = [
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
