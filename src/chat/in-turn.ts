/** Does what belongs together one after the other, in the order in which it was asked for; what fails holds up nothing. */
export function createInTurn() {
  const last = new Map<string, Promise<void>>();

  return <T>(what: string, act: () => Promise<T>): Promise<T> => {
    const before = last.get(what) ?? Promise.resolve();
    const mine = before.then(act);
    const over = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(what, over);
    void over.then(() => {
      if (last.get(what) === over) last.delete(what);
    });
    return mine;
  };
}
