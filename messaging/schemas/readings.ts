import { z } from 'zod';

const MOST_READINGS = 60;
const LONGEST_LIST = 30;

const reading = z.strictObject({
  name: z.string().regex(/^[a-zA-Z-]{1,40}$/u),
  rung: z.number().int().min(0).max(LONGEST_LIST).nullable(),
});

/** Which selectors matched: names and numbers of our own lists, nothing of the page. */
export const readingsReport = z.strictObject({ readings: z.array(reading).max(MOST_READINGS) });
