import { z } from 'zod';
import { introductionStates } from '@/outreach/introduction';
import { directions, type Channel } from '@/outreach/touch';
import {
  channel,
  day,
  emailHandle,
  gmailHandles,
  handle,
  handles,
  id,
  linkedInHandles,
  moment,
  personId,
  text,
  touchId,
} from './parts';

const consent = z.strictObject({ gmail: z.boolean(), linkedin: z.enum(['off', 'side-panel', 'overlay']) });

/** Some paragraphs. */
const LONGEST_NOTE = 4_000;

const limit = z.number().int().min(2).max(50);
const policy = z.strictObject({
  unansweredTouches: z
    .strictObject({ windowDays: z.number().int().min(1).max(365), cautionFrom: limit, holdFrom: limit })
    .refine(({ cautionFrom, holdFrom }) => cautionFrom <= holdFrom),
  businessDayGap: z
    .strictObject({
      cautionBelow: z.number().int().min(0).max(60),
      holdBelow: z.number().int().min(0).max(60),
    })
    .refine(({ cautionBelow, holdBelow }) => holdBelow <= cautionBelow),
});

const standingBase = {
  id,
  since: moment,
  touch: touchId.exactOptional(),
  quote: text.exactOptional(),
  liftedAt: moment.exactOptional(),
};
const standing = z.discriminatedUnion('kind', [
  z.strictObject({ ...standingBase, kind: z.literal('do-not-contact') }),
  z.strictObject({ ...standingBase, kind: z.literal('ask-after'), day }),
  z.strictObject({ ...standingBase, kind: z.literal('away-until'), day }),
  z.strictObject({ ...standingBase, kind: z.literal('bounced-address'), address: text }),
]);

const remind = z.strictObject({ kind: z.literal('remind'), id, handles, name: text, day, at: moment });

const notedBase = { id, since: moment };
const noteStanding = z.strictObject({
  kind: z.literal('note-standing'),
  handles,
  name: text,
  standing: z.discriminatedUnion('kind', [
    z.strictObject({ ...notedBase, kind: z.literal('do-not-contact') }),
    z.strictObject({ ...notedBase, kind: z.literal('ask-after'), day }),
  ]),
});

const addressed = { id, handles, name: text, at: moment };
const logTouch = z.strictObject({
  ...addressed,
  kind: z.literal('log-touch'),
  channel,
  direction: z.enum(directions),
});

const note = z.string().max(LONGEST_NOTE);
const dossier = z.strictObject({
  background: note.exactOptional(),
  interests: note.exactOptional(),
  affiliations: note.exactOptional(),
  reason: note.exactOptional(),
});
const addProspect = z.strictObject({ ...addressed, kind: z.literal('add-prospect'), dossier });
const editDossier = z.strictObject({
  kind: z.literal('edit-dossier'),
  handles,
  name: text,
  dossier,
  at: moment,
});
const takeStep = z.strictObject({
  ...addressed,
  kind: z.literal('take-introduction-step'),
  connector: connectorWith(handles),
  state: z.enum(introductionStates),
});
const placeOverlay = z.strictObject({
  kind: z.literal('place-overlay'),
  place: z.strictObject({
    side: z.enum(['start', 'end']),
    height: z.number().min(0).max(1),
    isFolded: z.boolean(),
  }),
});

function connectorWith(ofConnector: typeof handles) {
  return z.union([
    z.strictObject({ person: personId }),
    z.strictObject({ handles: ofConnector, name: text.min(1) }),
  ]);
}

const anyKind = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('give-consent'), consent }),
  z.strictObject({ kind: z.literal('change-policy'), policy }),
  z.strictObject({ kind: z.literal('keep-subjects'), keep: z.boolean() }),
  z.strictObject({ kind: z.literal('set-standing'), person: personId, standing }),
  z.strictObject({ kind: z.literal('lift-standing'), person: personId, standing: id, at: moment }),
  z.strictObject({ kind: z.literal('join-handle'), person: personId, handle, at: moment }),
  remind,
  noteStanding,
  logTouch,
  addProspect,
  editDossier,
  takeStep,
  placeOverlay,
  z.strictObject({
    kind: z.literal('list-prospect'),
    prospect: id,
    isListed: z.boolean(),
    at: moment,
  }),
  z.strictObject({
    kind: z.literal('own-address'),
    handle: emailHandle,
    isOwn: z.boolean(),
    at: moment,
  }),
  z.strictObject({ kind: z.literal('finish-reminder'), id, at: moment }),
  z.strictObject({ kind: z.literal('forget-person'), person: personId, at: moment }),
  z.strictObject({ kind: z.literal('join-people'), first: personId, second: personId }),
  z.strictObject({
    kind: z.literal('keep-apart'),
    first: personId,
    second: personId,
    isApart: z.boolean(),
    at: moment,
  }),
  z.strictObject({ kind: z.literal('split-people'), merged: personId, stayApart: z.boolean(), at: moment }),
]);

export const anyDecision = z.strictObject({ decision: anyKind });
/** All that a surface drawn into a page may decide: it reveals, joins and destroys nothing. */
export const decisionFromGmail = z.strictObject({
  decision: z.discriminatedUnion('kind', [
    remind.extend({ handles: gmailHandles }),
    noteStanding.extend({ handles: gmailHandles }),
  ]),
});
const metOutside = ['call', 'meeting', 'text', 'email', 'linkedin-message'] as const satisfies Channel[];
export const decisionFromLinkedIn = z.strictObject({
  decision: z.discriminatedUnion('kind', [
    remind.extend({ handles: linkedInHandles }),
    noteStanding.extend({ handles: linkedInHandles }),
    logTouch.extend({ handles: linkedInHandles, channel: z.enum(metOutside) }),
    addProspect.extend({ handles: linkedInHandles }),
    editDossier.extend({ handles: linkedInHandles }),
    takeStep.extend({ handles: linkedInHandles, connector: connectorWith(linkedInHandles) }),
    placeOverlay,
  ]),
});
