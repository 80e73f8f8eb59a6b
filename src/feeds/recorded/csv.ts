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

/** Reads a small file whole: one record per line, keyed by the header. */
export async function readRecords(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const lines: string[] = [];
  for await (const batch of linesOf(readText(path))) lines.push(...batch);
  const [header = '', ...rows] = lines;
  const names = cellsOf(header.replace(/^\ufeff/, ''));
  return rows
    .filter((line) => line !== '')
    .map((line) => {
      const cells = cellsOf(line);
      return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
    });
}
