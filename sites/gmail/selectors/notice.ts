import type { Rungs } from '../rungs';

export const undoLink: Rungs = ['#link_undo']; // any act that can be undone, a sent mail only beside #link_vsm

export const viewMessageLink: Rungs = ['#link_vsm'];
