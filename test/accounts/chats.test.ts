import { describe, expect, it } from 'vitest';
import { privateChatOf } from '../../src/accounts/chats.ts';

describe('the private chat of a person', () => {
  it.each([
    { person: 'telegram:42', chat: 'telegram:42', because: 'a person on Telegram is their own chat' },
    { person: 'discord:99', chat: 'discord:@99', because: 'on Discord that is their direct messages' },
    { person: 'discord:@99', chat: 'discord:@99', because: 'it may be named already' },
    { person: 'console:you', chat: 'console:you', because: 'there is but one at the console' },
    { person: 'telegram:-1001', chat: undefined, because: 'a channel speaks in its own name, and is nobody' },
  ] as const)('of $person is $chat: $because', ({ person, chat }) => {
    expect(privateChatOf(person)).toBe(chat);
  });
});
