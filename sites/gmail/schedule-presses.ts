import type { EpochMs } from '@/outreach/brand';
import { dayOf } from '@/outreach/calendar';
import type { Compose } from './find-composes';
import { pressedElement } from './pressed-element';
import { readPickedTime, readPresetTime } from './read-planned-time';
import type { ReaderContext } from '../reader-context';
import type { Assistant } from './reader-link';
import { closestMatch, firstMatch } from './rungs';
import { dateField, scheduleItem, scheduleOther, schedulePreset } from './selectors/schedule';
import { moreSend } from './selectors/compose';
import { pressOn, type PlannedSend } from './send-press';

/**
 * Follows the user through the menu and the dialogs that schedule a mail. They stand apart from the compose, so the
 * one whose menu was opened last is meant. A preset plans the mail; so may each button in the dialog where a date is picked.
 */
export function createSchedulePresses({ now, window }: ReaderContext): Assistant['schedulePress'] {
  let opener: string | undefined;
  let isPicking = false;
  return (event, composes) => {
    const target = pressedElement(event);
    if (!target) return undefined;
    const around = composes.find(({ frame }) => frame.contains(target));
    if (around && (closestMatch(target, moreSend) ?? closestMatch(target, scheduleItem))) opener = around.key;
    const dialog = target.closest<HTMLElement>('[role="dialog"]');
    if (around ?? target.closest('[role="main"]')) isPicking = false;
    if (!dialog || around) return undefined;
    const compose = composes.find(({ key }) => key === opener) ?? onlyOne(composes);
    if (closestMatch(target, scheduleOther)) isPicking = true;
    if (!compose) return undefined;
    const moment = { now: now(), languages: languagesOf(window) };
    const preset = closestMatch(target, schedulePreset);
    if (preset) return { ...pressOn(compose, preset), schedule: plannedFor(readPresetTime(preset, moment)) };
    if (!isPicking || !mayConfirm(event, target, dialog)) return undefined;
    const button = closestMatch(target, ['button', '[role=button]']);
    return { ...pressOn(compose, button), schedule: plannedFor(readPickedTime(dialog, moment)) };
  };
}

function plannedFor(at: EpochMs | undefined): PlannedSend {
  return {
    at,
    isClearBy: ({ verdict: { level, clearsOn }, timeZone }) =>
      level !== 'do-not-contact' &&
      at !== undefined &&
      clearsOn !== undefined &&
      dayOf(at, timeZone) >= clearsOn,
  };
}

function onlyOne(composes: readonly Compose[]): Compose | undefined {
  return composes.length === 1 ? composes[0] : undefined;
}

function languagesOf({ document, navigator }: Window): readonly string[] {
  return [...new Set([document.documentElement.lang, ...navigator.languages])].filter(Boolean).slice(0, 3);
}

// What confirms the date is not known by its class, so all that may count: buttons with words, and Enter in a field.
// Not those of the calendar, nor the one that Google's dialogs name `cancel` (Closure and Material, all languages).
function mayConfirm(event: Event, target: Element, dialog: Element): boolean {
  if (!firstMatch(dialog, dateField)) return false;
  const button = target.closest('button, [role="button"]');
  if (!button) return target.matches('input') && (event as KeyboardEvent).key === 'Enter';
  const isOther = button.matches(
    '[name="cancel"], [data-mdc-dialog-action="cancel"], [data-mdc-dialog-action="close"]',
  );
  return (
    !isOther &&
    !button.closest('[role="grid"], [role="menu"], [role="listbox"]') &&
    /\p{L}/u.test(button.textContent)
  );
}
