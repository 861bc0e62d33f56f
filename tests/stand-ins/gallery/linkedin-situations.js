import { linkedinReading } from './linkedin-reading.js';
import { linkedinWriting } from './linkedin-writing.js';

/** The sections of the stand-in LinkedIn in the order of the page. */
export const linkedinSections = [...linkedinReading, ...linkedinWriting];

/** Every situation that the stand-in LinkedIn can be opened in, as those of Gmail: `path` is that of the first page. */
export const linkedinSituations = linkedinSections.flatMap((section) => section.situations);

const spoken = ['en', 'de', 'pl', 'ja', 'ar'];

/** Gives the address that opens a situation in a language, in English when LinkedIn's stand-in does not speak it. */
export function linkedinAddressOf({ name, path, query = {} }, language) {
  const [place, given = ''] = path.split('?');
  const ui = spoken.includes(language) ? language : 'en';
  const search = new URLSearchParams([
    ...new URLSearchParams(given),
    ...Object.entries({ ...query, try: name, ui }),
  ]);
  return `https://www.linkedin.com${place}?${search}`;
}
