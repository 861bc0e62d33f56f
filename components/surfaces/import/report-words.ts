import type { ImportKind, ImportReport } from '@/messaging/imports';
import { countedText } from './count-text';
import { kindWords, touchesText } from './kind-words';
import type { Pace } from './pace';
import { sizeText } from './size-text';

/** How much is read, in whole hundredths; 100 only when all of it is. */
export function percentOf({ readBytes, sourceBytes, state }: ImportReport): number {
  if (state === 'done') return 100;
  if (sourceBytes <= 0) return 0;
  return Math.min(99, Math.floor((100 * readBytes) / sourceBytes));
}

/** "46 MB a second, 410 mails a second"; what is not known yet or does not occur is left out. */
export function paceText(pace: Pace | undefined, kind: ImportKind): string {
  if (!pace) return '';
  const messages = kindWords[kind].hasReplies ? Math.round(pace.messagesPerMs * 1000) : 0;
  const bytes = Math.round(pace.bytesPerMs * 1000);
  return [
    ...(bytes > 0 ? [`${sizeText(bytes)} a second`] : []),
    ...(messages > 0 ? [`${touchesText(messages, kind)} a second`] : []),
  ].join(', ');
}

/** What an import brought, or would take with it: "3,310 messages and 418 people". */
export function broughtText({ kind, touches, people }: ImportReport): string {
  const parts = [
    ...(touches > 0 ? [touchesText(touches, kind)] : []),
    ...(people > 0 ? [countedText(people, 'person', 'people')] : []),
  ];
  return parts.length > 0 ? parts.join(' and ') : 'nothing';
}

/** A key as a reader can take it, for those that no table of words knows: `noAddress`, `no-address` and `no_address` are "no address". */
export function readableKey(key: string): string {
  return key
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, ' ')
    .replaceAll(/[-_\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}
