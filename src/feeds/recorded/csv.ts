import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** The text of a file in pieces, unpacked where its name ends in `.gz`. Throws what the file system or zlib throws. */
export async function* readText(path: string): AsyncGenerator<string> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  try {
    if (!path.endsWith('.gz')) {
      file.setEncoding('utf8');
      for await (const piece of file) yield piece as string;
      return;
    }
    const unpacked = createGunzip({ chunkSize: 256 * 1024 });
    file.on('error', (error) => unpacked.destroy(error));
    file.pipe(unpacked).setEncoding('utf8');
    for await (const piece of unpacked) yield piece as string;
  } finally {
    file.destroy();
  }
}

/** The lines of a text, a batch for each piece. Knows Windows line ends and a last line without an end. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield lines.map(withoutReturn);
  }
  if (rest !== '') yield [withoutReturn(rest)];
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** The cells of one line. Quoted cells may hold commas and doubled quotes, but no line end. */
export function cellsOf(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  for (const [, quoted, plain] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  }
  return cells;
}

export type CsvRecord = Readonly<Record<string, string>>;

/** Reads a small file whole: one record per line, keyed by the header. */
export const readRecords = async (path: string): Promise<readonly CsvRecord[]> =>
  (await readNumberedRecords(path)).map(({ record }) => record);

/** A record with its line, the header being line 1; it is whole where it has a cell for every column. */
export type NumberedRecord = { readonly line: number; readonly record: CsvRecord; readonly isWhole: boolean };

export async function readNumberedRecords(path: string): Promise<readonly NumberedRecord[]> {
  const lines: string[] = [];
  for await (const batch of linesOf(readText(path))) lines.push(...batch);
  const [header = '', ...rows] = lines;
  const names = namesIn(header);
  return rows.flatMap((text, i) => {
    if (text === '') return [];
    const cells = cellsOf(text);
    const record = Object.fromEntries(names.map((name, column) => [name, cells[column] ?? '']));
    return [{ line: i + 2, record, isWhole: cells.length === names.length }];
  });
}

/** The names of the columns, without the mark that some editors put at the start of a file. */
export const namesIn = (header: string): readonly string[] =>
  cellsOf(header.replace(/^\ufeff/, '')).map((name) => name.trim());
