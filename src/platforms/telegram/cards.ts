import type { InlineQueryResultArticle } from 'grammy/types';
import type { Card } from '../../chat/platform.ts';
import { plain } from '../../chat/text.ts';
import { toEntities } from './markup.ts';

/** What somebody chooses from who types the bot's name and a coin in any chat. Below each is the way to the bot. */
export const toArticles = (cards: readonly Card[], us: string): InlineQueryResultArticle[] =>
  cards.map(({ title, message }) => {
    const { text: message_text, entities } = toEntities(message.text);
    return {
      type: 'article',
      id: title,
      title,
      description: plain(message.text),
      input_message_content: { message_text, entities, link_preview_options: { is_disabled: true } },
      reply_markup: { inline_keyboard: [[{ text: `@${us}`, url: `https://t.me/${us}?start=${linkTo(title)}` }]] },
    };
  });

/** Links carry few characters; a coin whose name has others opens the bot alone. */
const linkTo = (symbol: string): string => {
  const link = `price_${symbol.split('/')[0]}`;
  return /^[\w-]{1,64}$/.test(link) ? link : 'start';
};
