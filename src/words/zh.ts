import { ALERTING } from './zh/alerting.ts';
import { ATTENTION } from './zh/attention.ts';
import { CONDITIONS } from './zh/conditions.ts';
import { DATA } from './zh/data.ts';
import { HELP } from './zh/help.ts';
import { MARKET } from './zh/market.ts';
import { OPERATING } from './zh/operating.ts';
import { PICTURES } from './zh/pictures.ts';
import { PROBLEMS } from './zh/problems.ts';
import { RANG } from './zh/rang.ts';
import { REACH } from './zh/reach.ts';
import { RULES } from './zh/rules.ts';
import { SEASON } from './zh/season.ts';
import { SETTINGS } from './zh/settings.ts';
import { SUBSCRIPTIONS } from './zh/subscriptions.ts';
import { TALKING } from './zh/talking.ts';
import { WATCHING } from './zh/watching.ts';

/** The words in simplified Chinese; as `en.ts` has them. */
export const CHINESE = [
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
