import type { DossierField } from '@/outreach/prospect';

const names: Readonly<Record<DossierField, string>> = {
  background: 'background',
  interests: 'interests',
  affiliations: 'affiliations',
  reason: 'why they should want to talk',
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** "Not noted yet: interests and affiliations."; undefined when nothing is missing. */
export function missingText(missing: readonly DossierField[]): string | undefined {
  return missing.length > 0
    ? `Not noted yet: ${list.format(missing.map((field) => names[field]))}.`
    : undefined;
}
