import type { BroadcastProgress } from '../../alerts/broadcasts.ts';
import { button, type PersonId, phrase, type Reply, say } from '../../chat/message.ts';
import type { Services } from '../services.ts';

/** About as many leave in a minute with one token, when nothing more urgent waits. */
const PER_MINUTE = 1_700;

/** Shows what everybody would read, and sends nothing. */
export async function broadcast({ operating, now }: Services, text: string, by: PersonId): Promise<Reply> {
  const [{ id }, chats] = await Promise.all([
    operating.broadcasts.draft(text, by, now()),
    operating.broadcasts.reach(),
  ]);
  return {
    says: [
      phrase('admin-preview'),
      phrase('broadcast', { text }),
      phrase('admin-preview-reach', { chats, minutes: Math.ceil(chats / PER_MINUTE) }),
    ],
    buttons: [
      button('button-admin-send', { command: 'admin', args: { what: 'send', rest: String(id) } }, { chats }),
      button('button-admin-discard', { command: 'admin', args: { what: 'cancel', rest: String(id) } }),
    ],
  };
}

export async function sendBroadcast({ operating, now }: Services, typed: string): Promise<Reply> {
  const id = readId(typed);
  const sent = id === undefined ? undefined : await operating.broadcasts.send(id, now());
  if (!sent) return say('admin-no-draft', { id: typed || '?' });
  return say('admin-broadcast-sent', { id: String(sent.id), chats: sent.chats }, stopOrLook(sent.id));
}

export async function cancelBroadcast({ operating, now }: Services, typed: string): Promise<Reply> {
  const id = readId(typed);
  const cancelled = id === undefined ? undefined : await operating.broadcasts.cancel(id, now());
  if (!cancelled) return say('admin-nothing-to-cancel', { id: typed || '?' });
  if (!cancelled.sentAt) return say('admin-discarded', { id: String(cancelled.id) });
  return say('admin-cancelled', { id: String(cancelled.id), kept: cancelled.kept, chats: cancelled.chats });
}

/** How far the newest came; how to begin one, where there is none. */
export async function newestBroadcast({ operating }: Services): Promise<Reply> {
  const id = await operating.broadcasts.newest();
  const progress = id === undefined ? undefined : await operating.broadcasts.progress(id);
  if (!progress) return say('admin-no-broadcast');
  const { chats, waiting, sent, kept } = progress;
  return {
    says: [
      phrase('admin-progress', {
        id: String(progress.id),
        text: progress.text,
        chats,
        sent,
        waiting,
        kept,
        lost: Math.max(0, chats - sent - waiting - kept),
      }),
    ],
    ...(isGoingOn(progress) ? { buttons: stopOrLook(progress.id) } : {}),
  };
}

const isGoingOn = ({ waiting, cancelledAt }: BroadcastProgress) => waiting > 0 && cancelledAt === undefined;

const stopOrLook = (id: number) => [
  button('button-admin-cancel', { command: 'admin', args: { what: 'cancel', rest: String(id) } }),
  button('button-admin-progress', { command: 'admin', args: { what: 'broadcast' } }),
];

const readId = (typed: string): number | undefined => (/^\d{1,9}$/.test(typed) ? Number(typed) : undefined);
