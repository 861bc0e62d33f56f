import type { PersonFile } from '@/messaging/protocol';
import type { PersonId } from '@/outreach/brand';
import type { PageParts } from './page-parts';

/** What each part of a person's page is given. */
export interface PersonPartProps {
  readonly parts: PageParts;
  readonly person: PersonId;
  readonly file: PersonFile;
  readonly onChanged: () => void;
}
