import { browser } from 'wxt/browser';
import type { Briefing } from '@/outreach/briefing';
import { daysBetween } from '@/outreach/calendar';
import { verdictLevels, type Verdict } from '@/outreach/verdict/verdict';

interface Badge {
  readonly text: string;
  readonly colour: string;
}

/** The badge speaks of days, never of mistakes: how long until the worst person on the page is clear again. */
export async function showBadge(
  tab: number,
  briefings: readonly Briefing[],
  isUnderstood: boolean,
): Promise<void> {
  const { text, colour } = isUnderstood ? badgeOf(briefings) : notChecked;
  await browser.action.setBadgeText({ tabId: tab, text });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour });
  await browser.action.setBadgeTextColor({ tabId: tab, color: '#FFFFFF' });
}

/** Takes the badge off a tab that shows something else now. */
export async function clearBadge(tab: number): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: quiet.text });
}

const quiet: Badge = { text: '', colour: '#524E47' };
const notChecked: Badge = { text: '?', colour: '#524E47' };
const colourByLevel: Readonly<Record<Verdict['level'], string>> = {
  clear: '#2A6346',
  caution: '#7C4D00',
  hold: '#A22D17',
  'do-not-contact': '#4F0E1C',
  'not-checked': '#524E47',
};

function badgeOf(briefings: readonly Briefing[]): Badge {
  const [worst] = briefings.toSorted((first, second) => severity(second.verdict) - severity(first.verdict));
  if (!worst || worst.verdict.level === 'clear') return quiet;
  return { text: textOf(worst), colour: colourByLevel[worst.verdict.level] };
}

function severity({ level }: Verdict): number {
  return level === 'not-checked' ? 0 : verdictLevels.indexOf(level);
}

function textOf({ verdict, today }: Briefing): string {
  if (!verdict.clearsOn) return '\u2013';
  return `${String(daysBetween(today, verdict.clearsOn))}d`;
}
