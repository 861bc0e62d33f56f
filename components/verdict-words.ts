import type { Verdict } from '@/outreach/verdict/verdict';

export const verdictWords: Readonly<Record<Verdict['level'], string>> = {
  clear: 'Clear',
  caution: 'Caution',
  hold: 'Hold',
  'do-not-contact': 'Do not contact',
  'not-checked': 'Not checked',
};
