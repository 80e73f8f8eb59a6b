/** Joins the group `g` around a topic, whose settings count where the topic has none of its own. */
export const GROUP_OF = (chat: string): string =>
  `chat g ON strpos(${chat}.id, '/') > 0 AND g.id = split_part(${chat}.id, '/', 1)`;
