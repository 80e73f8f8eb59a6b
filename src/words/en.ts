import { ALERTING } from './en/alerting.ts';
import { ATTENTION } from './en/attention.ts';
import { CONDITIONS } from './en/conditions.ts';
import { DATA } from './en/data.ts';
import { HELP } from './en/help.ts';
import { MARKET } from './en/market.ts';
import { OPERATING } from './en/operating.ts';
import { PICTURES } from './en/pictures.ts';
import { PROBLEMS } from './en/problems.ts';
import { RANG } from './en/rang.ts';
import { REACH } from './en/reach.ts';
import { RULES } from './en/rules.ts';
import { SEASON } from './en/season.ts';
import { SETTINGS } from './en/settings.ts';
import { SUBSCRIPTIONS } from './en/subscriptions.ts';
import { TALKING } from './en/talking.ts';
import { WATCHING } from './en/watching.ts';

/**
 * The English words, in Fluent's syntax. BOLD and CODE style, PRICE, PERCENT, AMOUNT, TIME and DAY format.
 * Facts never carry style: whatever a coin is called, it is shown literally.
 */
export const ENGLISH = [
  HELP,
  WATCHING,
  ALERTING,
  ATTENTION,
  RANG,
  CONDITIONS,
  SEASON,
  SUBSCRIPTIONS,
  SETTINGS,
  PICTURES,
  PROBLEMS,
  RULES,
  MARKET,
  OPERATING,
  TALKING,
  REACH,
  DATA,
].join('\n');
