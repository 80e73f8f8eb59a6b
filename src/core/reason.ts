/** What was thrown, in its own words. Anything can be thrown, so it need not be an error. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
