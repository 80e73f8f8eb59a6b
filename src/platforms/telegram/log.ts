/** What this platform tells the operator; pino's shape. Facts never hold the token. */
export interface Log {
  info(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  error(facts: object, text: string): void;
}
