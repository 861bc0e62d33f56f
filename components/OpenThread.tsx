import { useId } from 'react';
import { isGmailThread } from '@/outreach/gmail-touch';
import { Button } from './Button';
import { useCardTools } from './card-tools';

interface OpenThreadProps {
  readonly thread: string | undefined;
  /** The user's own address whose Gmail holds it. */
  readonly mailbox: string | undefined;
  /** The id of the text that says what is opened; it is part of the name, so that each door has its own. */
  readonly what: string;
}

/** The way to a conversation, where Gmail's own id of it is known and there is a way. */
export function OpenThread({ thread, mailbox, what }: OpenThreadProps) {
  const { threads } = useCardTools();
  const own = useId();
  const name = { id: own, 'aria-labelledby': `${own} ${what}` };
  if (!isGmailThread(thread)) return null;
  if (typeof threads === 'function')
    return (
      <Button
        {...name}
        look="bare"
        small
        className="open-thread"
        onClick={() => {
          threads(thread);
        }}
      >
        Open
      </Button>
    );
  if (threads !== 'by-link' || mailbox === undefined) return null;
  return (
    <a
      {...name}
      className="button bare small open-thread"
      href={addressOf(thread, mailbox)}
      target="_blank"
      rel="noopener noreferrer"
    >
      Open
    </a>
  );
}

function addressOf(thread: string, mailbox: string): string {
  return `https://mail.google.com/mail/?authuser=${encodeURIComponent(mailbox)}#all/${thread}`;
}
