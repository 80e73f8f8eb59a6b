/** A value that a sentence needs; phrases within a phrase are put into words of the same language, lists strung together. */
export type Fact = string | number | Phrase | readonly Phrase[];

/** Values that a sentence needs: the words room names them in its messages. */
export type Facts = Readonly<Record<string, Fact>>;

/** Something to be said, before it has words: the id of a message in `words/` and its facts. */
export type Phrase = { readonly id: string; readonly facts?: Facts };

/** The outcome of reading something a person typed. Failure is ordinary here, so it is a value. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Phrase };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const problem = (id: string, facts?: Facts): Result<never> => ({
  ok: false,
  problem: facts === undefined ? { id } : { id, facts },
});
