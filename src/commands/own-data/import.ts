import { readerOf } from '../../accounts/settings.ts';
import type { Caller } from '../../chat/caller.ts';
import { type Command, command, type Option } from '../../chat/command.ts';
import { dispatch } from '../../chat/dispatch.ts';
import { LARGEST_DOCUMENT } from '../../chat/document.ts';
import { button, type Invocation, phrase, type Reply, say } from '../../chat/message.ts';
import { ok, type Phrase } from '../../core/result.ts';
import { CHANGES } from '../save.ts';
import type { Services } from '../services.ts';
import { keepPassed } from './keep-passed.ts';
import { linesOf } from './lines.ts';
import { readImport, shown, toInvocation } from './read-import.ts';

const MOST_FAULTS = 5;
/** Answers to what was there already, or changed something that is no line more. */
const IS_FINE = /^(?:already-watched|subscribed-.*-already|watchlist-there|settings-saved|muted)$/;

const content: Option<string> = {
  required: true,
  isRest: true,
  isFile: true,
  longest: LARGEST_DOCUMENT,
  parse: (typed) => ok(typed),
};

/** Takes in what `/export` gave, from a file or from lines, on whatever platform; shows first what it would do. */
export const importData = (services: Services, others: readonly Command[]) =>
  command({
    name: 'import',
    access: 'rules',
    options: { text: content },
    async run({ text }, caller): Promise<Reply> {
      const { drafts, now } = services;
      const { lines, faults } = readImport(text, others);
      if (lines.length === 0) return { says: [...faultLines(faults), phrase('import-nothing')] };
      const does: Invocation = { command: 'import_now', args: { text: lines.join('\n') } };
      const draft = await drafts.keep(does, caller, now());
      return {
        says: [
          phrase('import-preview', { count: lines.length }),
          ...lines.slice(0, MOST_FAULTS).map((line) => phrase('export-line', { line: shown(line) })),
          ...(lines.length > MOST_FAULTS ? [phrase('export-more', { more: lines.length - MOST_FAULTS })] : []),
          ...faultLines(faults),
        ],
        buttons: [button('button-save', { command: 'save', args: { draft } })],
      };
    },
  });

/** Does what was shown. Each line is judged as if it were typed, and one that is refused stops no other. */
export const importNow = (services: Services, others: readonly Command[]) =>
  command({
    name: 'import_now',
    access: 'rules',
    isHidden: true,
    options: { text: content },
    async run({ text }, caller): Promise<Reply> {
      const refused: Phrase[] = [];
      let taken = 0;
      let before = await linesOf(caller, services);
      for (const line of readImport(text, others).lines) {
        // A line before this one may have set the clocks.
        const settings = (await services.chats.of(caller.chat))?.settings ?? {};
        const here = { ...caller, reader: readerOf(caller.locale, settings) };
        const reply = await answerTo(line, here, others);
        const answer = reply.says[0]?.id ?? '';
        const isHere = IS_FINE.test(answer) || (await keepPassed(line, answer, here, services));
        const after = await linesOf(caller, services);
        if (after.length > before.length) taken += 1;
        else if (!isHere) refused.push(phrase('import-line-refused', { line: shown(line) }), ...reply.says.slice(0, 1));
        before = after;
      }
      return {
        says: [phrase('import-done', { count: taken, there: before.length }), ...faultLines(refused)],
        buttons: [button('button-alerts', { command: 'alerts', args: {} })],
      };
    },
  });

function answerTo(line: string, caller: Caller, others: readonly Command[]): Reply | Promise<Reply> {
  const does = toInvocation(line, others);
  if (!does) return say('import-nothing');
  // A chat subscribes and a group is bound: the same is meant.
  const told = does.command === 'feed' || does.command === 'subscribe';
  const here = told ? { ...does, command: caller.kind === 'private' ? 'subscribe' : 'feed' } : does;
  return dispatch(others, here, caller, CHANGES);
}

const faultLines = (faults: readonly Phrase[]): readonly Phrase[] => [
  ...faults.slice(0, MOST_FAULTS * 2),
  ...(faults.length > MOST_FAULTS * 2 ? [phrase('export-more', { more: faults.length - MOST_FAULTS * 2 })] : []),
];
