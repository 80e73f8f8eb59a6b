/**
 * Waits for something to become true, by looking again after every change instead of sleeping. The deadline is an
 * upper bound: it is only met when a test fails.
 */
export function whenChanged() {
  const looking = new Set<() => void>();

  return {
    changed(): void {
      for (const look of [...looking]) look();
    },

    until<T>(what: () => T | undefined | false, patienceMs = 10_000): Promise<T> {
      const started = new Error('what was awaited did not happen');
      return new Promise((resolve, reject) => {
        const deadline = setTimeout(() => {
          looking.delete(look);
          reject(started);
        }, patienceMs);
        const look = () => {
          const found = what();
          if (!found) return;
          clearTimeout(deadline);
          looking.delete(look);
          resolve(found);
        };
        looking.add(look);
        look();
      });
    },
  };
}
