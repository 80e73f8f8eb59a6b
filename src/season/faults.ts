import type { Phrase } from '../core/result.ts';
import type { FileFault } from '../feeds/recorded/faults.ts';

export function faultSentence(fault: FileFault): string {
  const place = `${fault.path}:${fault.line}:`;
  switch (fault.fault) {
    case 'columns':
      return `${place} the columns ${fault.missing.join(', ')} are missing.`;
    case 'cells':
      return `${place} the line has another number of cells than the first one; it may have been cut.`;
    case 'repeated':
      return `${place} this asset had a row for this day before. Keep the right one of the two.`;
    case 'class':
      return `${place} the class must be coin, stablecoin, wrapped, staked or asset-backed.`;
    case 'unit change':
      return `${place} a change of units needs a date such as 2018-08-03, an asset, a kind and a factor above 0.`;
    case 'date':
      return `${place} the date must be a day of the calendar such as 2018-01-01.`;
    case 'asset':
      return `${place} the row names no asset.`;
    case 'close':
      return `${place} close_usd must be a number above 0.`;
    case 'market cap':
    case 'volume':
      return `${place} the ${fault.fault} must be a number, not below 0, or empty.`;
    case 'rank':
      return `${place} the rank must be a whole number above 0, or empty.`;
  }
}

export function sentenceOf({ id, facts }: Phrase, rows: number): string {
  const { directory = '', path = '', reason = '', missing = '' } = facts ?? {};
  switch (id) {
    case 'problem-recorded-directory':
      return `There is no folder ${directory}. --data names the folder with daily.csv or daily.csv.gz.`;
    case 'problem-recorded-missing':
      return `The folder ${directory} holds neither daily.csv nor daily.csv.gz.`;
    case 'problem-recorded-columns':
      return `${path}:1: the columns ${missing} are missing.`;
    case 'problem-recorded-unreadable':
      return `${path} cannot be read beyond about line ${rows + 1}: ${reason}. It may have been cut.`;
    default:
      return `${path} has no row that can be used.`;
  }
}
