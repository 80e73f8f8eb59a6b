import { budget } from './budget.ts';
import { currency } from './currency.ts';
import { dates } from './dates.ts';
import { digest, weekly } from './digest.ts';
import { language } from './language.ts';
import { numbers } from './numbers.ts';
import { pictures, theme } from './pictures.ts';
import { quiet } from './quiet.ts';
import { rules } from './rules.ts';
import type { Setting } from './setting.ts';
import { zone } from './zone.ts';

/** Every setting, in the order `/settings` lists them. */
export const SETTINGS: readonly Setting[] = [
  ...[rules, language, zone, currency, numbers, dates, pictures, theme],
  ...[quiet, budget, digest, weekly],
];
