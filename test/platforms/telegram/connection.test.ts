import { afterEach, describe, expect, it } from 'vitest';
import { CUT, DROPPED, garbage, refused, type Spoiled, serverError } from '../../stand-ins/telegram-faults.ts';
import { ANNA, eventually, prepareStory, type Story, startStory } from './harness.ts';

let story: Story;
afterEach(() => story.stop());

const answered = (count = 1) =>
  story.telegram.until(() => story.telegram.transcript(ANNA).length >= count, `${count} answers`);
const textsLogged = () => story.logged.map(({ text }) => text);

describe('starting', () => {
  it.each([
    { token: '123456:WRONG', because: 'Telegram does not know the token' },
    { token: 'not-a-token', because: 'it is not even shaped like one' },
  ])('ends with a plain sentence: $because', async ({ token }) => {
    story = await prepareStory({ token });
    await expect(story.platform.start(story.bot)).rejects.toThrow(
      'does not accept TELEGRAM_TOKEN. Copy it again from @BotFather.',
    );
  });

  it('waits through trouble on the way', async () => {
    story = await prepareStory();
    for (const answer of [DROPPED, CUT, garbage(), garbage('{"ok":true,"result":{}}'), serverError()]) {
      story.telegram.fault({ method: 'getMe', answer });
    }
    await story.platform.start(story.bot);
    expect(story.platform.trouble()).toBeUndefined();
    expect(story.telegram.calls('getMe').length).toBe(6);
  });

  it('does not hold up the rest for long, says what is wrong, and is heard later', async () => {
    story = await prepareStory({ waits: { startMs: 20 } });
    let isDown = true;
    story.telegram.faultWhile(() => isDown, { method: 'getMe', answer: serverError() });
    await story.platform.start(story.bot);
    expect(story.platform.trouble(), 'however soon it is asked').toBeDefined();
    await story.telegram.until(() => /503: Service Unavailable/.test(story.platform.trouble() ?? ''), 'what is wrong');
    isDown = false;
    story.telegram.say(ANNA, ANNA, '/help');
    await answered();
    expect(story.platform.trouble()).toBeUndefined();
  });

  it('can be stopped while Telegram is not reached', async () => {
    story = await prepareStory({ waits: { startMs: 20 } });
    story.telegram.faultWhile(() => true, { method: 'getMe', answer: garbage() });
    await story.platform.start(story.bot);
    await story.platform.stop();
    expect(story.telegram.calls('getUpdates')).toEqual([]);
  });

  it('takes the address of the Bot API with or without a slash at its end', async () => {
    const first = await startStory();
    story = await prepareStory({ apiRoot: `${first.telegram.url}/` });
    await story.platform.start(story.bot);
    expect(story.platform.trouble()).toBeUndefined();
    await story.platform.stop();
    await first.stop();
  });

  it('removes a webhook, which would keep the bot deaf', async () => {
    story = await prepareStory();
    story.telegram.setWebhook('https://example.org/hook');
    await story.platform.start(story.bot);
    expect(story.telegram.hasWebhook()).toBe(false);
  });

  it('shows the menu of commands, hidden ones left out', async () => {
    story = await startStory();
    expect(story.telegram.menu()).toEqual([
      { command: 'watch', description: 'What command-watch does' },
      { command: 'note', description: 'What command-note does' },
      { command: 'help', description: 'What command-help does' },
    ]);
  });

  it('shows it in each language that has words of its own, and sets those once', async () => {
    const describe = (id: string, locale: string) => (locale === 'de' ? `Was ${id} tut` : `What ${id} does`);
    story = await startStory({ describe });
    const set = () => story.telegram.calls('setMyCommands').map(({ params }) => params['language_code'] ?? '');
    expect(set()).toEqual(['', 'de']);
    const [, german] = story.telegram.calls('setMyCommands');
    expect(JSON.stringify(german?.params['commands'])).toContain('Was command-watch tut');
  });

  it('leaves a menu alone that is already right', async () => {
    story = await prepareStory();
    story.telegram.setMenu(
      ['watch', 'note', 'help'].map((command) => ({ command, description: `What command-${command} does` })),
    );
    await story.platform.start(story.bot);
    expect(story.telegram.calls('setMyCommands')).toEqual([]);
  });

  it('is not held up by a menu that cannot be set', async () => {
    story = await prepareStory();
    story.telegram.fault({ method: 'setMyCommands', answer: refused(400, 'Bad Request: BOT_COMMAND_INVALID') });
    await story.platform.start(story.bot);
    expect(story.platform.trouble()).toBeUndefined();
    expect(textsLogged()).toContain('The menu of commands on Telegram may be out of date');
  });
});

describe('polling', () => {
  it.each<{ answer: Spoiled; trouble: string }>([
    { answer: garbage(), trouble: 'Telegram is not heard: the answer could not be read' },
    { answer: garbage('{"ok":true,"result":null}'), trouble: 'Telegram is not heard: the answer could not be read' },
    { answer: garbage('{"ok":true,"result":{"0":1}}'), trouble: 'Telegram is not heard: the answer could not be read' },
    { answer: CUT, trouble: 'Telegram is not heard: ECONNRESET' },
    { answer: DROPPED, trouble: 'Telegram is not heard: ECONNRESET' },
    { answer: serverError(), trouble: 'Telegram is not heard: 503: Service Unavailable' },
    {
      answer: refused(401, 'Unauthorized'),
      trouble: 'Telegram does not accept TELEGRAM_TOKEN any more. Put in a new one and start again.',
    },
    {
      answer: refused(409, 'Conflict: terminated by other getUpdates request'),
      trouble: 'Another process is polling with this TELEGRAM_TOKEN. Stop it, or give this bot a token of its own.',
    },
  ])('says "$trouble", and goes on when it is over', async ({ answer, trouble }) => {
    story = await prepareStory();
    let isOn = true;
    story.telegram.faultWhile(() => isOn, { method: 'getUpdates', answer });
    await story.platform.start(story.bot);
    await eventually(() => story.platform.trouble() === trouble);
    await story.telegram.until(() => story.telegram.calls('getUpdates').length > 3, 'more tries');
    isOn = false;
    story.telegram.say(ANNA, ANNA, '/help');
    await answered();
    expect(story.platform.trouble()).toBeUndefined();
    expect(textsLogged().filter((text) => text === trouble).length).toBe(1);
    expect(textsLogged()).toContain('Telegram is heard again');
  });

  it('comes back after a real second poller with the same token', async () => {
    story = await startStory();
    await story.telegram.until(() => story.telegram.calls('getUpdates').length === 1, 'the first poll');
    await fetch(`${story.telegram.url}/bot${story.telegram.token}/getUpdates?timeout=0`);
    await eventually(() => story.platform.trouble()?.startsWith('Another process'));
    story.telegram.say(ANNA, ANNA, '/help');
    await answered();
  });

  it('removes a webhook that is set while it runs', async () => {
    story = await prepareStory();
    story.telegram.fault({
      method: 'getUpdates',
      answer: refused(409, "Conflict: can't use getUpdates method while webhook is active"),
    });
    await story.platform.start(story.bot);
    await story.telegram.until(() => story.telegram.calls('deleteWebhook').length === 1, 'deleteWebhook');
    story.telegram.say(ANNA, ANNA, '/help');
    await answered();
  });

  it('passes over what is no update', async () => {
    story = await prepareStory();
    for (const odd of ['null', '7', '{"update_id":"x"}', '{}']) {
      story.telegram.fault({ method: 'getUpdates', answer: garbage(`{"ok":true,"result":[${odd}]}`) });
    }
    await story.platform.start(story.bot);
    story.telegram.say(ANNA, ANNA, '/help');
    await answered();
    story.telegram.say(ANNA, ANNA, '/snooze 1');
    await answered(2);
    expect(story.bot.asked.map(({ invocation }) => invocation.command)).toEqual(['help', 'snooze']);
  });

  it('answers a line once, though the answer to its poll was lost', async () => {
    story = await prepareStory();
    story.telegram.say(ANNA, ANNA, '/help');
    story.telegram.fault({ method: 'getUpdates', applies: true, answer: CUT });
    await story.platform.start(story.bot);
    story.telegram.say(ANNA, ANNA, '/snooze 1');
    await answered(2);
    expect(story.bot.asked.map(({ invocation }) => invocation.command)).toEqual(['help', 'snooze']);
  });
});

describe('stopping', () => {
  it('confirms what was answered, so that the next start does not answer it again', async () => {
    // The poll after the one that brought the line would have confirmed it; it fails, and waits before the next.
    story = await prepareStory({ waits: { retryMs: () => 60_000 } });
    const isSecondPoll = () => story.telegram.calls('getUpdates').length === 2;
    story.telegram.faultWhile(isSecondPoll, { method: 'getUpdates', answer: serverError() });
    story.telegram.say(ANNA, ANNA, '/help');
    await story.platform.start(story.bot);
    await answered();
    await eventually(() => story.platform.trouble());
    expect(story.telegram.unconfirmed().length).toBe(1);
    await story.platform.stop();
    expect(story.telegram.unconfirmed()).toEqual([]);
  });

  it('does not wait for ever for an answer that does not come', async () => {
    story = await startStory({ waits: { stopMs: 20 } });
    const release = story.bot.hold();
    story.telegram.say(ANNA, ANNA, '/help');
    await eventually(() => story.bot.asked.length === 1);
    await story.platform.stop();
    expect(textsLogged()).toContain('Telegram was closed before every line was answered');
    release();
  });

  it('says so', async () => {
    story = await startStory();
    await story.platform.stop();
    expect(story.platform.trouble()).toBe('Telegram was stopped');
  });
});

it('never tells the token, whatever goes wrong', async () => {
  story = await prepareStory();
  for (const method of ['getMe', 'getUpdates', 'sendMessage', 'getMyCommands', 'getWebhookInfo']) {
    for (const answer of [DROPPED, CUT, garbage(), serverError()]) story.telegram.fault({ method, answer });
  }
  await story.platform.start(story.bot);
  const outcomes = [];
  for (let i = 0; i < 4; i += 1) {
    outcomes.push(await story.platform.send({ chat: `telegram:${ANNA}`, message: { text: ['hi'] }, key: `k${i}` }));
  }
  story.telegram.say(ANNA, ANNA, '/help');
  await answered();
  expect(outcomes.map(({ kind }) => kind)).toEqual(['ambiguous', 'ambiguous', 'ambiguous', 'failed']);
  expect(JSON.stringify([story.logged, outcomes])).not.toContain('TEST-TOKEN');
});
