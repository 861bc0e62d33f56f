import type { EpochMs } from './brand';

export const dossierFields = ['background', 'interests', 'affiliations', 'reason'] as const;
export type DossierField = (typeof dossierFields)[number];

/** What the user knows of a prospect. `reason` is why they should want to talk. An empty text is one that was cleared. */
export type Dossier = { readonly [Field in DossierField]?: string };

/** One of the people on the user's list. */
export interface Prospect {
  readonly id: string;
  readonly addedAt: EpochMs;
  readonly dossier: Dossier;
}

/** What the dossier does not say yet. */
export function missingIn(dossier: Dossier): readonly DossierField[] {
  return dossierFields.filter((field) => !dossier[field]?.trim());
}
