import { ALERTING } from './tr/alerting.ts';
import { ATTENTION } from './tr/attention.ts';
import { CONDITIONS } from './tr/conditions.ts';
import { DATA } from './tr/data.ts';
import { HELP } from './tr/help.ts';
import { MARKET } from './tr/market.ts';
import { OPERATING } from './tr/operating.ts';
import { PICTURES } from './tr/pictures.ts';
import { PROBLEMS } from './tr/problems.ts';
import { RANG } from './tr/rang.ts';
import { REACH } from './tr/reach.ts';
import { RULES } from './tr/rules.ts';
import { SEASON } from './tr/season.ts';
import { SETTINGS } from './tr/settings.ts';
import { SUBSCRIPTIONS } from './tr/subscriptions.ts';
import { TALKING } from './tr/talking.ts';
import { WATCHING } from './tr/watching.ts';

/** The words in Turkish; as `en.ts` has them. */
export const TURKISH = [
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
