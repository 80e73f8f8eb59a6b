/**
 * Talking to the whole bot at fifty commands a second, through the real library over real sockets: how long an answer
 * takes from the moment a person sends a line until Telegram has the words. Beside each other in one run, in turns of
 * some seconds: quiet, and while five different charts a second are asked for, painted and uploaded.
 *
 * A command without a picture may take three times as long as /help, and a fifth longer while pictures are painted. Of
 * a hundred answers, the slowest says what else the machine did just then; so each p99 is that of all turns together.
 *
 *   --short   turns of half the length, and few of them: other work on the machine then weighs more than pictures do, so
 *             that the growth is told and nothing is made of it
 */
import { setTimeout as pause } from 'node:timers/promises';
import { conclude, median, printTable, quantile, rounded } from './support/measure.ts';
import { withWholeBot } from './support/whole-bot.ts';

const isShort = process.argv.includes('--short');
const TURNS = isShort ? 3 : 24;
const TURN_MS = isShort ? 2_000 : 4_000;
const COMMANDS_A_SECOND = 50;
const PICTURES_A_SECOND = 5;
const PEOPLE = 600;
const WATCHERS = 60;
const FIRST_PERSON = 10_000;
const FIRST_WATCHER = 50_000;
const START_MS = 60_000;
const DRAIN_MS = 60_000;
/** What people ask most; none of them shows a picture. */
const WORDS = ['/price ETH', '/alerts', '/settings', '/why', '/signals'];
const MOST_TIMES_HELP = 3;
const MOST_GROWTH = isShort ? Number.POSITIVE_INFINITY : 1.2;
/** Where the painter falls behind, words go alone; with fewer pictures the growth would say little. */
const LEAST_PAINTED = isShort ? 0.5 : 0.95;

type Asked = {
  readonly kind: 'help' | 'words' | 'picture';
  readonly isPainting: boolean;
  readonly atMs: number;
};

const waiting = new Map<number, Asked>();
const answered: (Asked & { readonly tookMs: number })[] = [];
let unasked = 0;

/** Called for everything that the bot sends, before it is stored. */
function mayPass(chat: number, atMs: number): number {
  const asked = waiting.get(chat);
  if (!asked) unasked += 1;
  else answered.push({ ...asked, tookMs: atMs - asked.atMs });
  waiting.delete(chat);
  return 0;
}

await withWholeBot({ telegram: { mayPass } }, async ({ telegram, exchange, start }) => {
  for (let i = 0; i < PEOPLE; i++) telegram.addPerson(FIRST_PERSON + i);
  for (let i = 0; i < WATCHERS; i++) telegram.addPerson(FIRST_WATCHER + i);
  exchange.setPrice('ETH', 3_200);

  let nextPerson = 0;
  let nextWatcher = 0;
  let nextPeriod = 5;
  let asked = 0;
  function ask(person: number, kind: Asked['kind'], isPainting: boolean, line: string): void {
    // Who still waits is not asked again: the turn is then short of a command, and that is counted.
    if (waiting.has(person)) return;
    asked += 1;
    waiting.set(person, { kind, isPainting, atMs: performance.now() });
    telegram.say(person, person, line);
  }
  const askWords = (isPainting: boolean) => {
    const n = nextPerson++;
    const person = FIRST_PERSON + (n % PEOPLE);
    if (n % 2 === 0) ask(person, 'help', isPainting, '/help');
    else ask(person, 'words', isPainting, WORDS[((n - 1) / 2) % WORDS.length] ?? '/alerts');
  };
  // Each has another mean in it, so that none is painted already.
  const askPicture = () =>
    ask(FIRST_WATCHER + (nextWatcher++ % WATCHERS), 'picture', true, `/chart ETH 1h ema${nextPeriod++} rsi`);

  const drain = async () => {
    const deadline = performance.now() + DRAIN_MS;
    while (waiting.size > 0 && performance.now() < deadline) await pause(20);
  };
  async function turn(isPainting: boolean): Promise<void> {
    const from = performance.now();
    for (let n = 0; n < (TURN_MS / 1_000) * COMMANDS_A_SECOND; n++) {
      await pause(Math.max(0, from + (n * 1_000) / COMMANDS_A_SECOND - performance.now()));
      askWords(isPainting);
      if (isPainting && n % (COMMANDS_A_SECOND / PICTURES_A_SECOND) === 0) askPicture();
    }
    await drain();
  }

  const life = start();
  const deadline = performance.now() + START_MS;
  ask(FIRST_PERSON, 'help', false, '/help');
  while (waiting.size > 0) {
    if (performance.now() > deadline) throw new Error('the bot did not answer');
    await pause(20);
  }
  // Candles are asked for once, and everybody is met.
  ask(FIRST_WATCHER, 'picture', false, '/chart ETH 1h');
  await turn(true);
  answered.length = 0;
  asked = 0;
  unasked = 0;
  const paintedBefore = telegram.calls('sendPhoto').length;
  for (let pair = 0; pair < TURNS; pair++) {
    // Whichever goes first has the machine as it is then.
    const isPaintingFirst = pair % 2 === 1;
    await turn(isPaintingFirst);
    await turn(!isPaintingFirst);
  }
  const photos = telegram.calls('sendPhoto').length - paintedBefore;
  await life.stop();

  const tookMs = (kind: Asked['kind'], isPainting: boolean) =>
    answered.filter((each) => each.kind === kind && each.isPainting === isPainting).map((each) => each.tookMs);
  const row = (name: string, times: readonly number[]) => [
    name,
    times.length,
    median(times),
    quantile(times, 0.99),
    Math.max(...times),
  ];
  const [help, words] = [tookMs('help', false), tookMs('words', false)];
  const [busyHelp, busyWords, pictures] = [tookMs('help', true), tookMs('words', true), tookMs('picture', true)];
  printTable(
    `${COMMANDS_A_SECOND} commands a second, ${TURNS} turns of ${TURN_MS / 1_000} s quiet and as many painting`,
    [
      ['', 'answers', 'median ms', 'p99 ms', 'worst ms'],
      row('/help, quiet', help),
      row('without a picture, quiet', words),
      row(`/help, ${PICTURES_A_SECOND} pictures a second`, busyHelp),
      row(`without a picture, ${PICTURES_A_SECOND} pictures a second`, busyWords),
      row('with a picture', pictures),
    ],
  );
  const timesHelp = quantile(words, 0.99) / quantile(help, 0.99);
  const growth = quantile(busyWords, 0.99) / quantile(words, 0.99);
  const lost = asked - answered.length;
  conclude(
    {
      bench: 'conversation',
      timesHelp: rounded(timesHelp),
      growth: rounded(growth),
      medianGrowth: rounded(median(busyWords) / median(words)),
      helpP99Ms: rounded(quantile(help, 0.99)),
      wordsP99Ms: rounded(quantile(words, 0.99)),
      paintingP99Ms: rounded(quantile(busyWords, 0.99)),
      pictureP99Ms: rounded(quantile(pictures, 0.99)),
      answers: answered.length,
      pictures: photos,
      wordsAlone: pictures.length - photos,
      lost,
      mismatches: lost + unasked,
    },
    lost === 0 &&
      unasked === 0 &&
      photos >= pictures.length * LEAST_PAINTED &&
      timesHelp <= MOST_TIMES_HELP &&
      growth <= MOST_GROWTH,
  );
});
