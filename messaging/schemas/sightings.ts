import { z } from 'zod';
import { tieKinds } from '@/outreach/tie';
import { channels, directions, intents, touchSources, touchStates, type Channel } from '@/outreach/touch';
import {
  day,
  emailHandle,
  gmailHandles,
  handle,
  handles,
  id,
  linkedInHandle,
  linkedInHandles,
  moment,
  profileHandles,
  text,
  touchId,
} from './parts';
import { profileFacts } from './profile-facts';

const MOST_SIGHTINGS = 500;
const MOST_CONNECTOR_HANDLES = 10;

const mutuals = z.strictObject({
  count: z.number().int().min(0).max(100_000),
  names: z.array(text).max(100),
  namesAre: z.enum(['first-names', 'full-names']),
  seenAt: moment,
});

const person = z.strictObject({
  kind: z.literal('person'),
  seenAt: moment,
  handles,
  name: text.exactOptional(),
  headline: text.exactOptional(),
  company: text.exactOptional(),
  location: text.exactOptional(),
  degree: z.union([z.literal(1), z.literal(2), z.literal(3)]).exactOptional(),
  mutuals: mutuals.exactOptional(),
  ...profileFacts,
});

const replyReading = z.strictObject({
  intent: z.enum(intents),
  day: day.exactOptional(),
  quote: text.exactOptional(),
});

const touch = z.strictObject({
  kind: z.literal('touch'),
  id: touchId,
  message: id,
  handles,
  name: text.exactOptional(),
  channel: z.enum(channels),
  direction: z.enum(directions),
  at: moment,
  state: z.enum(touchStates),
  source: z.enum(touchSources),
  thread: id.exactOptional(),
  alsoThread: id.exactOptional(),
  mailbox: text.exactOptional(),
  subject: text.exactOptional(),
  reply: replyReading.exactOptional(),
  overrideReason: text.exactOptional(),
});

const touchState = z.strictObject({
  kind: z.literal('touch-state'),
  id: touchId,
  state: z.enum(touchStates),
  seenAt: moment,
});

const ownAddress = z.strictObject({ kind: z.literal('own-address'), handle: emailHandle, seenAt: moment });

const MOST_THREAD_IDS = 4;
/** An id that Gmail gave, in hex, or one that the browser made which the conversation began in. */
const threadId = z.string().regex(/^(?:[\da-f]{8,20}|thread-[a-z]:[\w-]{1,60})$/u);
const threadNews = z.strictObject({
  kind: z.literal('thread-news'),
  threads: z.array(threadId).min(1).max(MOST_THREAD_IDS),
  message: z.string().regex(/^[\da-f]{8,20}$/u),
  at: moment,
  seenAt: moment,
});

/** One whole draft: the beginning of a key would stand for every draft of a mailbox. */
const draft = z
  .string()
  .regex(/^gmail:[^\s:@]{1,64}@[^\s:@]{1,253}:(?:msg-[af]:[\w-]{1,60}|[\da-f]{12,16})$/u);
const draftReopened = z.strictObject({
  kind: z.literal('draft-reopened'),
  draft,
  thread: threadId.exactOptional(),
  seenAt: moment,
});

const connector = z.strictObject({
  name: text.min(1),
  nameIs: z.enum(['full-name', 'first-name']),
  handles: z.array(handle).max(MOST_CONNECTOR_HANDLES),
});
const tieFacts = z.strictObject({
  kind: z.enum(tieKinds),
  connector,
  seenAt: moment,
  evidence: text.exactOptional(),
});
const tie = z.strictObject({ kind: z.literal('tie'), handles, tie: tieFacts });

/** A touch as a site's reader may report it: seen just there, on that site's own channels, with an id that says so. */
function touchSeenOn(site: string, ownHandles: typeof gmailHandles, ownChannels: readonly Channel[]) {
  return touch.extend({
    handles: ownHandles,
    id: touchId.refine((value) => value.startsWith(`${site}:`)),
    channel: z.enum(ownChannels),
    source: z.literal('seen'),
  });
}

function touchStateSeenOn(site: string) {
  return touchState.extend({ id: touchId.refine((value) => value.startsWith(`${site}:`)) });
}

const linkedInChannels = ['linkedin-message', 'inmail', 'invitation', 'comment'] as const;
const seenTie = tie.extend({
  handles: linkedInHandles,
  tie: tieFacts.extend({
    kind: z.literal('linkedin-mutual'),
    connector: connector.extend({ handles: z.array(linkedInHandle).max(MOST_CONNECTOR_HANDLES) }),
  }),
});

export const gmailSightings = listOf([
  touchSeenOn('gmail', gmailHandles, ['email']),
  touchStateSeenOn('gmail'),
  ownAddress,
  threadNews,
  draftReopened,
]);
export const linkedInSightings = listOf([
  person.extend({ handles: profileHandles }),
  touchSeenOn('linkedin', linkedInHandles, linkedInChannels),
  touchStateSeenOn('linkedin'),
  seenTie,
]);
export const anySightings = listOf([person, touch, touchState, tie, ownAddress, threadNews, draftReopened]);

function listOf<
  const Kinds extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(kinds: Kinds) {
  return z.strictObject({ sightings: z.array(z.discriminatedUnion('kind', kinds)).max(MOST_SIGHTINGS) });
}
