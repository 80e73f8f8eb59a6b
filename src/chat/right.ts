/** What the bot must be allowed in a chat, as its admins find it in their settings. */
export type Right =
  | 'view-channel'
  | 'send-messages'
  | 'send-in-threads'
  | 'post-messages'
  | 'attach-files'
  | 'send-photos';
