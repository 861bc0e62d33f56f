import type { ImportPlan } from '@/messaging/imports';
import type { Component } from '../content-lines/read-components';
import { entryBeginning } from '../entry-beginning';
import type { Entry } from '../import-file';
import type { Importer, ImportStep, ImportTask, LookTask } from '../importer';
import { planTitle, totalSourceBytes } from '../plan-title';
import { readSteps, type PlacedItem } from '../read-steps';
import { countsOf, nothing, type ReadItem } from '../step-builder';
import { outcomeOf } from './meetings';
import { countOwner, createOwnerTally, ownCandidates } from './own-candidates';
import { readEvent } from './read-event';
import { calendarComponents, surveyCalendar, type Survey } from './survey';
import { createZones } from './zones';

/** Meetings out of iCalendar files (RFC 5545), as Google, Outlook, Exchange, Apple and others write them. */
export const calendarImporter: Importer = { kind: 'calendar', claims, look, read };

async function claims(entries: readonly Entry[], signal: AbortSignal): Promise<readonly Entry[]> {
  const claimed: Entry[] = [];
  for (const entry of entries) {
    if (MAY_BE_CALENDAR.test(entry.path) && CALENDAR.test(await entryBeginning(entry, signal)))
      claimed.push(entry);
  }
  return claimed;
}

const MAY_BE_CALENDAR = /(\.(ics|ical|icalendar|ifb|txt)|(^|\/)[^./]+)$/iu;
const CALENDAR = /^\ufeff?\s*BEGIN:VCALENDAR\s/iu;

/** Enough events to see whose calendar it is. */
const EVENTS_LOOKED_AT = 500;

async function look(entries: readonly Entry[], task: LookTask): Promise<ImportPlan> {
  const tally = createOwnerTally();
  const names: string[] = [];
  for (const entry of entries) names.push(await lookAt(entry, tally, task));
  return {
    kind: 'calendar',
    title: planTitle(entries),
    sourceBytes: totalSourceBytes(entries),
    ownAddresses: ownCandidates(tally, names, task.ownAddresses),
  };
}

/** Counts who is in the first events, and gives the name of the calendar. */
async function lookAt(
  entry: Entry,
  tally: ReturnType<typeof createOwnerTally>,
  task: LookTask,
): Promise<string> {
  const zones = createZones([], task.timeZone, task.timeZone);
  let name = '';
  let events = 0;
  for await (const component of calendarComponents(entry, task.signal)) {
    if (component.name === 'VCALENDAR') name ||= calendarName(component);
    if (component.name !== 'VEVENT') continue;
    const event = readEvent(component, zones);
    if (event) countOwner(tally, event);
    events += 1;
    if (events >= EVENTS_LOOKED_AT) break;
  }
  return name;
}

function calendarName({ lines }: Component): string {
  const [line = ''] = lines;
  return /^X-WR-CALNAME[;:]/iu.test(line) ? line.slice(line.indexOf(':') + 1).trim() : '';
}

async function* read(task: ImportTask): AsyncGenerator<ImportStep> {
  const surveys: Survey[] = [];
  for (const entry of task.entries) surveys.push(await surveyCalendar(entry, task.timeZone, task.signal));
  const replaced = replacedInAll(surveys);
  yield* readSteps(task, (entry, place) => itemsOf(entry, { survey: surveys[place], replaced, task }));
}

/** What a calendar holds besides its zones. */
async function* itemsOf(entry: Entry, context: ReadingContext): AsyncGenerator<PlacedItem> {
  let number = 0;
  for await (const component of calendarComponents(entry, context.task.signal)) {
    if (component.name === 'VCALENDAR' || component.name === 'VTIMEZONE') continue;
    number += 1;
    const { offset, end: next, sourceBytes } = component;
    const place = `${entry.path}, event ${number}, byte ${offset}`;
    yield { item: itemOf(component, place, context), offset, next, sourceBytes };
  }
}

function replacedInAll(surveys: readonly Survey[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, ReadonlySet<string>>();
  for (const [uid, instants] of surveys.flatMap((survey) => [...survey.replaced])) {
    all.set(uid, new Set([...(all.get(uid) ?? []), ...instants]));
  }
  return all;
}

interface ReadingContext {
  readonly survey: Survey | undefined;
  readonly replaced: ReadonlyMap<string, ReadonlySet<string>>;
  readonly task: ImportTask;
}

const NONE: ReadonlySet<string> = new Set();

function itemOf(component: Component, place: string, context: ReadingContext): ReadItem {
  const { survey, replaced, task } = context;
  if (component.name !== 'VEVENT')
    return { ...nothing, leftOut: { [otherKinds.get(component.name) ?? 'other-parts']: 1 } };
  const event = component.isWhole && survey ? readEvent(component, survey.zones) : undefined;
  if (!event) return unreadable(place, component.isWhole ? NO_START : CUT);
  const outcome = outcomeOf(
    { ...event, isCancelled: event.isCancelled || survey?.isCancelled === true },
    { own: new Set(task.choices.ownAddresses), replaced: replaced.get(event.uid) ?? NONE, now: task.now },
  );
  return {
    sightings: outcome.sightings,
    counts: { events: 1, meetings: outcome.meetings },
    leftOut: countsOf(outcome.leftOut),
    problems: [],
  };
}

function unreadable(place: string, sentence: string): ReadItem {
  return { ...nothing, counts: { events: 1 }, problems: [{ place, sentence }] };
}

/** The components of iCalendar (RFC 5545) that are no events. */
const otherKinds: ReadonlyMap<string, string> = new Map([
  ['VTODO', 'tasks'],
  ['VJOURNAL', 'journal-entries'],
  ['VFREEBUSY', 'busy-times'],
]);

const NO_START = 'The event has no start that can be read, so it was left out.';
const CUT = 'The event is cut off or far too long, so it was left out.';
