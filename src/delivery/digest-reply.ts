import type { Change, DigestAlert } from '../alerts/alert.ts';
import { button, phrase, type Reply } from '../chat/message.ts';
import type { Phrase } from '../core/result.ts';
import type { Delivery } from './delivery.ts';
import { noiseLines } from './noise.ts';
import { linesOf, shown } from './together.ts';

/** A digest is read in one go; the rest is one command away. */
const MOST_LINES = 30;

/** What a digest says: what was kept for it, and how the market stands, as far as it was asked for. */
export function digestReply(digest: DigestAlert, { id, company, maybeSent }: Delivery): Reply {
  const { period, day } = digest;
  const kept = company.map(({ alert }) => alert);
  const message = `m${id}`;
  return {
    says: [
      phrase('digest', { period, day, count: kept.length }),
      ...shown(linesOf(kept, true), MOST_LINES),
      ...(kept.length > 0 ? [phrase('together-each', { line: `/receipts ${message}` })] : []),
      ...standing(digest),
      ...(maybeSent ? [phrase('alert-repeat')] : []),
    ],
    ...(kept.length > 0
      ? { buttons: [button('button-receipts', { command: 'receipts', args: { of: message } })] }
      : {}),
  };
}

function standing({ season, movers = [], top = [], noise }: DigestAlert): readonly Phrase[] {
  return [
    ...(season ? [phrase('digest-season', season)] : []),
    ...(top.length > 0 ? [phrase('digest-top', { movers: changes(top) })] : []),
    ...(movers.length > 0 ? [phrase('digest-movers', { movers: changes(movers) })] : []),
    ...(noise ? noiseLines(noise) : []),
  ];
}

const changes = (all: readonly Change[]): readonly Phrase[] =>
  all.map(({ coin, change }) => phrase('digest-mover', { coin, change }));
