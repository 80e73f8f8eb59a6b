/** A provider gave no answer, or none that can be believed; the message says why in plain words. */
export class AnswerFault extends Error {
  override readonly name = 'AnswerFault';
}

export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows of a list, or a fault in plain words. */
export function readRows(answer: unknown): readonly Json[] {
  if (!Array.isArray(answer)) throw new AnswerFault('answered with something that is not a list');
  const rows = answer.filter(isJson);
  if (rows.length < answer.length) throw new AnswerFault('answered with rows that hold nothing');
  return rows;
}

export const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
export const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Of a number that comes as a text, and may come as a number. */
export const toNumber = (value: unknown): number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : Number.NaN;
