/** Nanoseconds that some work took. */
export function nanoseconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start);
}

export const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

/** The value below which this share of them lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Bytes on the heap after a collection. Benchmarks run with `--expose-gc`. */
export function heapBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** The same with the memory of typed arrays, which lies beside the heap. */
export function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** At most three significant digits, for people and for the JSON line. */
export const rounded = (value: number): number =>
  Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));

const shown = (cell: string | number): string =>
  typeof cell === 'number' ? rounded(cell).toLocaleString('en-US', { maximumSignificantDigits: 15 }) : cell;

/** Prints rows in columns; the first column is text, the others stand to the right. */
export function printTable(title: string, rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) => row.map(shown));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
  process.stdout.write(`${[title, ...lines.map((line) => `  ${line}`)].join('\n')}\n\n`);
}

/** The last line of every benchmark, for machines; the exit code says whether its targets held. */
export function conclude(result: { readonly bench: string } & Readonly<Record<string, unknown>>, holds: boolean): void {
  process.stdout.write(`${JSON.stringify({ ...result, holds })}\n`);
  process.exitCode = holds ? 0 : 1;
}
