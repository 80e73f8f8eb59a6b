/** A small text file beside a message. */
export type Document = { readonly name: string; readonly text: string };

/** The most bytes of a file that somebody may send to the bot. */
export const LARGEST_DOCUMENT = 1_000_000;
