import type { Rungs } from '../rungs';

/** In the menu beside Send: plans the mail for later. In 2020 inside the compose, in 2026 apart from it. */
export const scheduleItem: Rungs = ['[role=menuitem][selector=scheduledSend]']; // 2020 to May 2026

/** In the dialog after that: a moment that Gmail proposes. */
export const schedulePreset: Rungs = ['[role=dialog] [role=menuitem].Az:not(.AM)']; // May 2026

/** In the same dialog: opens the one in which a date is picked. */
export const scheduleOther: Rungs = ['[role=dialog] [role=menuitem].Az.AM']; // May 2026

/** Where the picked date and time are written. */
export const dateField: Rungs = [
  'input[type=date], input[type=time]',
  'input:not([type=hidden])', // the markup of this dialog is not known: 2026
];
