import { z } from 'zod';
import { tieKinds } from '@/outreach/tie';
import { channels, directions, intents, touchSources, touchStates, type Channel } from '@/outreach/touch';
import {
  day,
  gmailHandles,
  handle,
  handles,
  id,
  linkedInHandle,
  linkedInHandles,
  moment,
  text,
  touchId,
} from './parts';

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
]);
export const linkedInSightings = listOf([
  person.extend({ handles: linkedInHandles }),
  touchSeenOn('linkedin', linkedInHandles, linkedInChannels),
  touchStateSeenOn('linkedin'),
  seenTie,
]);
export const anySightings = listOf([person, touch, touchState, tie]);

function listOf<
  const Kinds extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(kinds: Kinds) {
  return z.strictObject({ sightings: z.array(z.discriminatedUnion('kind', kinds)).max(MOST_SIGHTINGS) });
}
