import { epochMs, type EpochMs } from '@/outreach/brand';
import { memberNumberOfProfileId } from '@/outreach/handle';
import { linkedInThreadId } from '@/outreach/linkedin-touch';

/** What LinkedIn's id of a message says by itself, in every language. */
export interface MessageId {
  /** Whose mailbox the page shows: the user's own member number. */
  readonly ownerMemberNumber: number | undefined;
  readonly sentAt: EpochMs;
  /** Ids of before 2022 do not say in which conversation the message is. */
  readonly threadId: string | undefined;
}

const LONGEST_URN = 600;

/** The id in a `data-event-urn`, or undefined when it is none: a message on its way has no id of LinkedIn's yet. */
export function readMessageUrn(urn: string): MessageId | undefined {
  if (urn.length > LONGEST_URN) return undefined;
  const [, owner = '', id = ''] =
    /^urn:li:\w+:\((?:urn:li:\w+:)?([\w-]+),(2-[\w+/=-]+)\)$/u.exec(unescaped(urn)) ?? [];
  const [, milliseconds, conversation] = /^(\d{13})[a-z]\d*-\d+(?:&(.+))?$/u.exec(decoded(id)) ?? [];
  if (milliseconds === undefined) return undefined;
  return {
    ownerMemberNumber: memberNumberOfProfileId(owner),
    sentAt: epochMs(Number(milliseconds)),
    threadId: conversation === undefined ? undefined : threadOf(conversation),
  };
}

function threadOf(conversation: string): string | undefined {
  return /^[\w-]{8,80}$/u.test(conversation) ? linkedInThreadId(`2-${btoa(conversation)}`) : undefined;
}

function unescaped(urn: string): string {
  return urn
    .replace(/%3A/giu, ':')
    .replace(/%28/gu, '(')
    .replace(/%29/gu, ')')
    .replace(/%2C/giu, ',')
    .replace(/%3D/giu, '=');
}

/** The text behind `2-`, empty when it is no base64. */
function decoded(id: string): string {
  const whole = linkedInThreadId(id);
  return whole === undefined ? '' : atob(whole.slice(2));
}
