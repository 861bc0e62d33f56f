import type { Page } from '@playwright/test';
import type { LaunchedTact } from '../../tests/e2e/harness/launch-chromium.ts';

export interface Tour {
  readonly tact: LaunchedTact;
  /** Writes the picture of a page under this name, with the theme at its end. */
  readonly picture: (page: Page, name: string) => Promise<void>;
}

export interface Stop {
  /** Whether the invented year must have been lived through before. */
  readonly needsHistory: boolean;
  visit(tour: Tour): Promise<void>;
}
