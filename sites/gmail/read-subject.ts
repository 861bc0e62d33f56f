import { cleanText } from '../page-reading';
import type { Compose } from './find-composes';
import { firstMatch } from './rungs';
import { subject } from './selectors/compose';

/** The subject in the field of a compose; for a reply without one that of the open conversation, where `heading` gives it. Empty when there is none. */
export function readSubject({ root, kind }: Compose, heading: (() => string) | undefined): string {
  const field = firstMatch(root, subject);
  const typed = field instanceof HTMLInputElement ? cleanText(field.value) : '';
  return typed || (kind === 'inline' && heading?.()) || '';
}
