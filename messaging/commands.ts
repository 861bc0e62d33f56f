import type { z } from 'zod';
import type { Caller, CommandName, RequestOf } from './protocol';
import { anyDecision, decisionFromGmail, decisionFromLinkedIn } from './schemas/decisions';
import { nothing } from './schemas/parts';
import {
  briefFromGmail,
  briefFromLinkedIn,
  briefRequest,
  gmailReport,
  linkedInReport,
  peopleRequest,
  personRequest,
  tabRequest,
} from './schemas/questions';
import { readingsReport } from './schemas/readings';
import { anySightings, gmailSightings, linkedInSightings } from './schemas/sightings';

/** The shape that each caller's request must have. A caller who is not named may not call. */
type Admission<Name extends CommandName> = Partial<Record<Caller, z.ZodType<RequestOf<Name>>>>;

/**
 * Every command, and who may call it with what. A page's reader may add what it saw and ask about the people
 * in front of the user; it can never list, export, erase or configure.
 */
export const commands: { readonly [Name in CommandName]: Admission<Name> } = {
  hello: { gmail: nothing, linkedin: nothing },
  record: { gmail: gmailSightings, linkedin: linkedInSightings, page: anySightings },
  brief: { gmail: briefFromGmail, linkedin: briefFromLinkedIn, page: briefRequest },
  decide: { gmail: decisionFromGmail, linkedin: decisionFromLinkedIn, page: anyDecision },
  'show-surface': { gmail: nothing, linkedin: nothing },
  'bring-scripts': { gmail: nothing, linkedin: nothing },
  'report-readings': { gmail: readingsReport, linkedin: readingsReport },
  'report-page': { gmail: gmailReport, linkedin: linkedInReport },
  'page-of-tab': { page: tabRequest },
  readings: { page: nothing },
  'site-tabs': { page: nothing },
  'redacted-page': { page: tabRequest },
  people: { page: peopleRequest },
  prospects: { page: nothing },
  'same-person': { page: nothing },
  person: { page: personRequest },
  today: { page: nothing },
  imports: { page: nothing },
  settings: { page: nothing },
  'storage-state': { page: nothing },
};
