import { type Duties, RENEW_EVERY_MS } from '../processes/duties.ts';
import type { Address, Fleet, Told } from '../processes/fleet.ts';
import { restMsOf } from '../processes/role.ts';
import type { Roster } from '../processes/roster.ts';
import { isAlive } from './place.ts';

type PresencePorts = {
  readonly self: Address;
  readonly fleet: Fleet;
  readonly roster: Roster;
  readonly duties: Duties;
  told(): Told;
  /** Another process of this place died without a word. */
  onDeath(pid: number): void;
  /** The others cannot be told or heard of now. */
  onFault(error: unknown): void;
};

export type Presence = {
  /** Frees what dead processes of this place held. */
  bury(): Promise<void>;
  /** Says at every renewal that this process lives, and keeps its duties, until it is stopped. */
  keep(): void;
  /** Lays down every duty and says goodbye. */
  stop(): Promise<void>;
};

/** Keeps a process known to the others. Elsewhere the dead are found out by their leases; here, at once. */
export function createPresence({ self, fleet, roster, duties, told, onDeath, onFault }: PresencePorts): Presence {
  let timer: NodeJS.Timeout | undefined;
  let beating: Promise<void> | undefined;
  let isStopped = false;

  async function bury(): Promise<void> {
    const dead = (await fleet.all()).filter(
      ({ id, place, pid }) => id !== self.id && place === self.place && (pid === self.pid || !isAlive(pid)),
    );
    if (dead.length === 0) return;
    const holders = await roster.holders();
    for (const { id, pid } of dead) {
      for (const { duty, by } of holders) if (by === id) await roster.release(duty, by, restMsOf(duty));
      await fleet.forget(id);
      onDeath(pid);
    }
  }

  async function beat(): Promise<void> {
    await Promise.all([duties.renew(), fleet.tell(self, told()).then(bury).catch(onFault)]);
    if (!isStopped) timer = setTimeout(keep, RENEW_EVERY_MS);
  }

  function keep(): void {
    beating = beat();
  }

  return {
    bury: () => bury().catch(onFault),
    keep,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await beating;
      await duties.stop();
      await fleet.forget(self.id).catch(onFault);
    },
  };
}
