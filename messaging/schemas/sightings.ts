import { z } from 'zod';
import { tieKinds } from '@/outreach/tie';
import { channels, directions, intents, touchSources, touchStates, type Channel } from '@/outreach/touch';
import { day, handle, handles, id, moment, text, touchId } from './parts';

const MOST_SIGHTINGS = 500;

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

const tie = z.strictObject({
  kind: z.literal('tie'),
  handles,
  tie: z.strictObject({
    kind: z.enum(tieKinds),
    connector: z.strictObject({
      name: text.min(1),
      nameIs: z.enum(['full-name', 'first-name']),
      handles: z.array(handle).max(10),
    }),
    seenAt: moment,
    evidence: text.exactOptional(),
  }),
});

/** A touch as a site's reader may report it: seen just there, on that site's own channels, with an id that says so. */
function touchSeenOn(site: string, ownChannels: readonly Channel[]) {
  return touch.extend({
    id: touchId.refine((value) => value.startsWith(`${site}:`)),
    channel: z.enum(ownChannels),
    source: z.literal('seen'),
  });
}

function touchStateSeenOn(site: string) {
  return touchState.extend({ id: touchId.refine((value) => value.startsWith(`${site}:`)) });
}

const linkedInChannels = ['linkedin-message', 'inmail', 'invitation', 'comment'] as const;
const seenTie = tie.extend({ tie: tie.shape.tie.extend({ kind: z.literal('linkedin-mutual') }) });

export const gmailSightings = listOf([person, touchSeenOn('gmail', ['email']), touchStateSeenOn('gmail')]);
export const linkedInSightings = listOf([
  person,
  touchSeenOn('linkedin', linkedInChannels),
  touchStateSeenOn('linkedin'),
  seenTie,
]);
export const anySightings = listOf([person, touch, touchState, tie]);

function listOf<
  const Kinds extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(kinds: Kinds) {
  return z.strictObject({ sightings: z.array(z.discriminatedUnion('kind', kinds)).max(MOST_SIGHTINGS) });
}
