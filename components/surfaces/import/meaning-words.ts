import type { ColumnMeaning } from '@/messaging/imports';

/** What a column of a table can mean, in words. */
export const meaningWords: Readonly<Record<ColumnMeaning, string>> = {
  nothing: 'Not used',
  name: 'Full name',
  'first-name': 'First name',
  'last-name': 'Last name',
  email: 'Mail address',
  linkedin: 'LinkedIn profile',
  company: 'Company',
  position: 'Position',
  location: 'Place',
  'last-contacted': 'Last contacted',
  'do-not-contact': 'Do not contact',
};
