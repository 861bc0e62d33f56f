import { epochMs, type EpochMs } from '@/outreach/brand';
import { dayIn } from './planned-day';
import { minuteIn } from './planned-minute';
import { plainWords } from './planned-words';

/** What the reading of a planned moment goes by: the present, and the languages that the page may be in, best first. */
export interface PlannedContext {
  readonly now: EpochMs;
  readonly languages: readonly string[];
}

const LONGEST = 200;
const MOST_AHEAD_MS = 400 * 86_400_000;

/** The moment that an entry of the schedule menu names: by an attribute that a machine can read, else by its text. Undefined when in doubt. */
export function readPresetTime(entry: Element, context: PlannedContext): EpochMs | undefined {
  const parts = [entry, ...entry.querySelectorAll('*')];
  const marked = parts.flatMap(({ attributes }) => Array.from(attributes, ({ value }) => momentOf(value)));
  const moment = marked.find((one) => one !== undefined && isAhead(one, context));
  return moment ?? readPlannedTime(textsIn(entry).join('|'), context, true);
}

/** The moment that the fields of a dialog name. Undefined when in doubt. */
export function readPickedTime(dialog: Element, context: PlannedContext): EpochMs | undefined {
  const fields = [...dialog.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')];
  const valueOf = (type: string) => fields.find((field) => field.type === type)?.value;
  const moment = momentOf(`${valueOf('date') ?? ''}T${valueOf('time') ?? ''}`);
  if (moment !== undefined) return isAhead(moment, context) ? moment : undefined;
  return readPlannedTime(fields.map(({ value }) => value).join('|'), context);
}

/** The moment that a text names in any of the languages, in the time zone of the browser; `isSoon` of a day in the coming thirty. Undefined when in doubt. */
export function readPlannedTime(text: string, context: PlannedContext, isSoon = false): EpochMs | undefined {
  const words = plainWords(text.slice(0, LONGEST));
  const day = dayIn(words, new Date(context.now), context.languages, isSoon);
  if (!day) return undefined;
  const { midnight, rest } = day;
  const minute = minuteIn(rest, context.languages);
  if (minute === undefined) return undefined;
  const moment = new Date(
    midnight.getFullYear(),
    midnight.getMonth(),
    midnight.getDate(),
    0,
    minute,
  ).getTime();
  return isAhead(moment, context) ? epochMs(moment) : undefined;
}

function isAhead(moment: number, { now }: PlannedContext): boolean {
  return moment > now && moment < now + MOST_AHEAD_MS;
}

function momentOf(value: string): EpochMs | undefined {
  if (/^\d{13}$/u.test(value)) return epochMs(Number(value));
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(moment) ? undefined : epochMs(moment);
}

function textsIn(node: Node): readonly string[] {
  return node.nodeType === 3 ? [node.nodeValue ?? ''] : Array.from(node.childNodes).flatMap(textsIn);
}
