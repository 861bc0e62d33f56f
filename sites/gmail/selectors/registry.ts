import type { Rungs } from '../rungs';
import * as account from './account';
import * as compose from './compose';
import * as list from './list';
import * as notice from './notice';
import * as schedule from './schedule';
import * as thread from './thread';

/**
 * Every selector of the Gmail readers by name, grouped by the part of the page where it is looked for: what inspect and
 * the self-check tell of. Nothing in here reads a label, a tooltip or a word that Gmail translates. A reader imports the
 * one list it needs.
 */
export const groups = { account, compose, schedule, list, thread, notice } as const satisfies Record<
  string,
  Readonly<Record<string, Rungs>>
>;

export type SelectorGroup = keyof typeof groups;

export const registry: Readonly<Record<string, Rungs>> = {
  ...account,
  ...compose,
  ...schedule,
  ...list,
  ...thread,
  ...notice,
};
