// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Call, Reading } from '@/messaging/protocol';
import { epochMs } from '@/outreach/brand';
import { success } from '@/outreach/result';
import { createComposeFinder } from '@/sites/gmail/find-composes';
import type { ReaderLink } from '@/sites/gmail/reader-link';
import { createReadingReports } from '@/sites/gmail/report-readings';
import { groups } from '@/sites/gmail/selectors/registry';
import { addInlineReply, addPopup, elementOf, openMailbox } from './gmail-page';

let clock = epochMs(1_000_000);
let listeners: (() => void)[] = [];
let told: Reading[][] = [];

beforeEach(() => {
  clock = epochMs(1_000_000);
  listeners = [];
  told = [];
  openMailbox(document);
  createReadingReports(link());
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function link(): Pick<ReaderLink, 'context' | 'composes' | 'onLook'> {
  const call = ((command: string, { readings }: { readings: Reading[] }) => {
    expect(command).toBe('report-readings');
    told.push(readings);
    return Promise.resolve(success({}));
  }) as unknown as Call;
  let made = 0;
  return {
    context: { document, now: () => clock, call } as unknown as ReaderLink['context'],
    composes: createComposeFinder(
      document,
      () => 'https://mail.google.com/mail/u/0/#inbox',
      () => `compose-${String((made += 1))}`,
    ),
    onLook: (listener) => {
      listeners.push(listener);
    },
  };
}

function look(seconds = 1) {
  clock = epochMs(clock + seconds * 1000);
  for (const listener of listeners) listener();
}

const namesTold = () => told.flat().map(({ name }) => name);
const rungTold = (name: string) => told.flat().findLast((reading) => reading.name === name)?.rung;

describe('the readings that are told', () => {
  test('are of the things that may be on the page', () => {
    look();
    expect(namesTold()).toEqual([...Object.keys(groups.account), ...Object.keys(groups.list)]);
    expect(told.flat().every(({ rung }) => rung === null)).toBe(true);
  });

  test('of a compose are told when one opens, and say which selector matched', () => {
    look();
    addPopup(document, { to: [{ email: 'jana@example.org' }] });
    look();
    expect(rungTold('composeAnchor')).toBe(0);
    expect(rungTold('chip')).toBe(0);
    expect(rungTold('summaryPerson')).toBeNull();
    document.querySelector('[name="composeid"]')?.remove();
    look(30);
    expect(rungTold('composeAnchor')).toBe(1);
  });

  test('of a compose are not of another part of the page', () => {
    look();
    const list = elementOf(document, '<div><div class="az9"><span email="x@example.org"></span></div></div>');
    document.querySelector('[role="main"]')?.append(list);
    addPopup(document);
    look();
    expect(rungTold('summaryPerson')).toBeNull();
  });

  test('of a conversation take the place of those of a list', () => {
    addInlineReply(document);
    look();
    expect(rungTold('threadHeading')).toBe(0);
    for (const name of Object.keys(groups.list)) expect(namesTold()).not.toContain(name);
  });

  test('of a list beside a conversation are told too', () => {
    addInlineReply(document);
    document
      .querySelector('[role="main"]')
      ?.append(elementOf(document, '<table><tbody><tr class="zA"></tr></tbody></table>'));
    look();
    expect(rungTold('threadHeading')).toBe(0);
    expect(rungTold('listRow')).toBe(0);
  });

  test('of a notice are told while it is shown', () => {
    look();
    const notice = elementOf(document, '<div role="alert"><span id="link_undo"></span></div>');
    notice.hidden = true;
    document.body.append(notice);
    look();
    expect(namesTold()).not.toContain('undoLink');
    notice.hidden = false;
    look();
    expect([rungTold('undoLink'), rungTold('viewMessageLink')]).toEqual([0, null]);
  });
});

describe('telling', () => {
  test('looks at the same kind of page twice a minute and tells what is new', () => {
    look();
    document
      .querySelector('[role="main"]')
      ?.append(elementOf(document, '<table><tbody><tr class="zA"></tr></tbody></table>'));
    look(10);
    expect(told).toHaveLength(1);
    look(20);
    expect(told).toHaveLength(2);
    expect(told[1]).toContainEqual({ name: 'listRow', rung: 0 });
    expect(told[1]?.every(({ rung }) => rung !== null)).toBe(true);
  });

  test('tells nothing again within the hour, and what is found again after it', () => {
    addPopup(document);
    look();
    for (let count = 0; count < 100; count += 1) look(30);
    expect(told).toHaveLength(1);
    look(1000);
    expect(told).toHaveLength(2);
    expect(told[1]?.every(({ rung }) => rung !== null)).toBe(true);
    expect(told[1]?.map(({ name }) => name)).toContain('send');
  });

  test('takes nothing back when a thing is gone', () => {
    const compose = addPopup(document, { to: [{ email: 'jana@example.org' }] });
    look();
    compose.querySelector('[role="option"]')?.remove();
    look(30);
    expect(rungTold('chip')).toBe(0);
  });
});
