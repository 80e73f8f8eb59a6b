import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where real market history lies, beside the checkout. Its terms forbid to ship it. */
export const DATA = join(import.meta.dirname, '../../../shared/data');
export const hasData = existsSync(join(DATA, 'daily.csv.gz'));
if (!hasData) console.log(`Not validated: there is no market history in ${DATA}.`);

type Row = Readonly<Record<string, string>>;

/** Reads a CSV without quoted line ends; every field is text. */
export function readCsv(file: string): readonly Row[] {
  const bytes = readFileSync(join(DATA, file));
  const [head = '', ...lines] = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(fields(line).map((field, i) => [names[i] ?? '', field])));
}

const fields = (line: string): readonly string[] =>
  line.includes('"')
    ? [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
    : line.split(',');
