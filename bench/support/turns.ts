/**
 * Times every turn of the event loop that takes longer than a millisecond, by a check that comes back as often as it can.
 * What else the machine does is in it: a process that is not let run looks as deaf as one that computes.
 */
export function timeTurns(): { stop(): number[] } {
  const ms: number[] = [0];
  let isOver = false;
  let last = process.hrtime.bigint();
  const turn = () => {
    const now = process.hrtime.bigint();
    const took = Number(now - last) / 1e6;
    if (took > 1) ms.push(took);
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    stop() {
      isOver = true;
      ms.push(Number(process.hrtime.bigint() - last) / 1e6);
      return ms;
    },
  };
}

/** The turns of a process that has nothing to do for so long: what the machine itself does to them. */
export async function timeIdleTurns(ms: number): Promise<number[]> {
  const turns = timeTurns();
  await new Promise((goOn) => setTimeout(goOn, ms));
  return turns.stop();
}
