import type { Work } from '../work';
import type { ImportCaches } from './import-caches';
import type { NameMemory } from './name-memory';
import type { StepJournal } from './step-journal';

/** One step of an import inside its transaction. */
export interface ImportWork extends Work {
  readonly journal: StepJournal;
  readonly names: NameMemory;
  readonly caches: ImportCaches;
}
