/** What the worker tells the pages: that they should ask again. It carries no data. */
export const notices = ['orders-changed', 'people-changed', 'page-changed'] as const;
export type Notice = (typeof notices)[number];

/** The channel on which our own pages hear that something was written. */
export const noticeChannelName = 'tact-notices';

interface NoticeMessage {
  readonly notice: Notice;
}

export function noticeMessage(notice: Notice): NoticeMessage {
  return { notice };
}

/** The notice in a message, or undefined when it is none of ours. */
export function noticeIn(message: unknown): Notice | undefined {
  if (typeof message !== 'object' || message === null || !('notice' in message)) return undefined;
  return notices.find((notice) => notice === message.notice);
}
