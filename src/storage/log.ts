/** Where the storage room writes what an operator may want to know; pino has this shape. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
