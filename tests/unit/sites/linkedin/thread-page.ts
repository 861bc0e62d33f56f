import { profileId } from './profile-ids';

export const ME = 3_000_000_900;
export const ANN = 3_000_000_001;
export const BORIS = 3_000_000_002;
export const CELIA = 3_000_000_003;

const names: Readonly<Record<number, string>> = {
  [ME]: 'Olive Sample',
  [ANN]: 'Ann Bell',
  [BORIS]: 'Boris Nowak',
  [CELIA]: 'Celia Muster',
};

const UUID = '0f1e2d3c-4b5a-4c6d-8e7f-0000000000aa';

export function threadIdOf(uuid = UUID): string {
  return `2-${btoa(`${uuid}_100`)}`;
}

export function eventUrn(sentAt: number, more: { owner?: number; uuid?: string | undefined } = {}): string {
  const { owner = ME, uuid } = { uuid: UUID, ...more };
  const inner = `${sentAt}b10101-100${uuid === undefined ? '' : `&${uuid}_100`}`;
  return `urn:li:msg_message:(urn:li:fsd_profile:${profileId(owner)},2-${btoa(inner)})`;
}

export interface MessageParts {
  readonly at: number;
  readonly from: number;
  /** Whether the message begins a group and so names its sender. */
  readonly heads?: boolean;
  readonly uuid?: string | undefined;
  readonly body?: string;
  readonly subject?: string;
  /** Whether the class of the other side's messages is there as it should. */
  readonly classed?: boolean;
  readonly style?: string;
}

export function message(parts: MessageParts): string {
  const { at, from, heads = true, body = 'Hello', subject, classed = true, style = '' } = parts;
  const urn = eventUrn(at, { uuid: 'uuid' in parts ? parts.uuid : UUID });
  const other = classed && from !== ME ? ' msg-s-event-listitem--other' : '';
  const head = heads
    ? `<a class="msg-s-event-listitem__link" href="https://www.linkedin.com/in/${profileId(from)}"><img alt=""/></a>
       <div class="msg-s-message-group__meta"><span><a href="https://www.linkedin.com/in/${profileId(from)}"><span class="msg-s-message-group__name"> ${names[from] ?? ''} </span></a></span><time>15:42</time></div>`
    : '';
  const line = subject ? `<h3 class="msg-s-event-listitem__subject">${subject}</h3>` : '';
  return `<li class="msg-s-message-list__event" style="${style}"><div class="msg-s-event-listitem${other}" data-event-urn="${urn}">${head}
    <div class="msg-s-event-listitem__message-bubble">${line}<div class="msg-s-event__content"><p class="msg-s-event-listitem__body">${body}</p></div></div></div></li>`;
}

export const receipt = `<div class="msg-s-event-listitem__seen-receipts"><img alt="Ann Bell 09:11" title="Ann Bell"/></div>`;
const quickReplies = `<li class="msg-s-message-list__quick-replies-container"><button class="conversations-quick-replies__reply-button" type="button">OK</button></li>`;

export interface ThreadParts {
  readonly partner?: number | undefined;
  readonly heading?: string;
  readonly messages?: readonly string[];
  readonly style?: string;
  readonly subject?: boolean;
  readonly above?: string;
}

export function form(subject = false): string {
  return `<form class="msg-form">${subject ? '<input name="subject" class="msg-form__subject"/>' : ''}
    <div class="msg-form__contenteditable" contenteditable="true" role="textbox" tabindex="0"><p><br/></p></div>
    <button class="msg-form__send-button" type="submit"><span class="label">x</span></button></form>`;
}

function heading({ partner = ANN, heading: given }: ThreadParts): string {
  return (
    given ??
    `<a class="msg-thread__link-to-profile" href="https://www.linkedin.com/in/${profileId(partner)}"><dl><dt><h2 class="msg-entity-lockup__entity-title"> ${names[partner] ?? ''} </h2></dt><dd>Head of Samples</dd></dl></a>`
  );
}

function list(parts: ThreadParts): string {
  return `<div class="msg-s-message-list"><ul class="msg-s-message-list-content">${parts.above ?? ''}${(parts.messages ?? []).join('')}${quickReplies}</ul></div>${form(parts.subject)}`;
}

export function thread(parts: ThreadParts = {}): string {
  return `<div class="msg-convo-wrapper msg-thread" style="${parts.style ?? ''}"><div class="msg-title-bar">${heading(parts)}</div>${list(parts)}</div>`;
}

export function bubble(parts: ThreadParts = {}, more = ''): string {
  const { partner = ANN } = parts;
  const title =
    parts.heading ??
    `<h2 class="msg-overlay-bubble-header__title"><a href="/in/${profileId(partner)}"><span>${names[partner] ?? ''}</span></a></h2>`;
  return `<div class="msg-overlay-conversation-bubble ${more}"><header class="msg-overlay-bubble-header">${title}</header>${list(parts)}</div>`;
}
