import { z } from 'zod';
import { channel, gmailHandles, handles, linkedInHandles, personId, text } from './parts';

/** Gmail takes at most 500 recipients; people write to far fewer by hand. */
const MOST_ASKS = 200;

const ask = z.strictObject({ handles, name: text.exactOptional(), channel });
const asks = z.array(ask).max(MOST_ASKS);
const gmailAsks = z.array(ask.extend({ handles: gmailHandles })).max(MOST_ASKS);
const linkedInAsks = z.array(ask.extend({ handles: linkedInHandles })).max(MOST_ASKS);

export const briefRequest = z.strictObject({ asks });
export const briefFromGmail = z.strictObject({ asks: gmailAsks });
export const briefFromLinkedIn = z.strictObject({ asks: linkedInAsks });

const report = z.strictObject({
  state: z.enum(['people', 'nothing', 'not-understood']),
  asks,
  approach: channel.exactOptional(),
  note: text.exactOptional(),
});
export const gmailReport = z.strictObject({ report: report.extend({ asks: gmailAsks }) });
export const linkedInReport = z.strictObject({ report: report.extend({ asks: linkedInAsks }) });

export const tabRequest = z.strictObject({ tab: z.number().int().min(0) });
export const peopleRequest = z.strictObject({ search: text, limit: z.number().int().min(1).max(1_000) });
export const personRequest = z.strictObject({ person: personId });
