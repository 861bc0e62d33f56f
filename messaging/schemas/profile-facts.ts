import { z } from 'zod';
import { connections } from '@/outreach/profile-facts';
import { text } from './parts';

const year = z.number().int().min(1800).max(2999);
const role = z.strictObject({
  company: text.exactOptional(),
  title: text.exactOptional(),
  current: z.boolean(),
  startYear: year.exactOptional(),
  endYear: year.exactOptional(),
});
const schooling = z.strictObject({
  school: text,
  startYear: year.exactOptional(),
  endYear: year.exactOptional(),
});

const MOST_OF_A_LIST = 60;
const names = z.array(text).max(MOST_OF_A_LIST);
/** What a profile shows below name and headline, in sizes that no page can exceed. */
export const profileFacts = {
  school: text.exactOptional(),
  about: text.exactOptional(),
  experience: z.array(role).max(MOST_OF_A_LIST).exactOptional(),
  education: z.array(schooling).max(MOST_OF_A_LIST).exactOptional(),
  interests: names.exactOptional(),
  groups: names.exactOptional(),
  highlights: names.exactOptional(),
  connection: z.enum(connections).exactOptional(),
};
