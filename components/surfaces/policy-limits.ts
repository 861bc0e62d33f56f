import type { Policy } from '@/outreach/policy';

export type LimitName = 'windowDays' | 'unansweredCaution' | 'unansweredHold' | 'gapCaution' | 'gapHold';

/** The limits as they stand in their fields, whatever was typed. */
export type LimitTexts = Readonly<Record<LimitName, string>>;

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What the rules accept; a first message is never too many. */
export const boundsOfLimits: Readonly<Record<LimitName, Bounds>> = {
  windowDays: { least: 1, most: 365 },
  unansweredCaution: { least: 2, most: 50 },
  unansweredHold: { least: 2, most: 50 },
  gapCaution: { least: 0, most: 60 },
  gapHold: { least: 0, most: 60 },
};

export function textsOfPolicy({ unansweredTouches, businessDayGap }: Policy): LimitTexts {
  return {
    windowDays: String(unansweredTouches.windowDays),
    unansweredCaution: String(unansweredTouches.cautionFrom),
    unansweredHold: String(unansweredTouches.holdFrom),
    gapCaution: String(businessDayGap.cautionBelow),
    gapHold: String(businessDayGap.holdBelow),
  };
}

/** The policy that these texts mean; only to be asked when no limit has a problem. */
export function policyOfTexts(texts: LimitTexts): Policy {
  return {
    unansweredTouches: {
      windowDays: Number(texts.windowDays),
      cautionFrom: Number(texts.unansweredCaution),
      holdFrom: Number(texts.unansweredHold),
    },
    businessDayGap: { cautionBelow: Number(texts.gapCaution), holdBelow: Number(texts.gapHold) },
  };
}

/** One sentence for each limit that cannot be kept as it stands. */
export function problemsOfLimits(texts: LimitTexts): ReadonlyMap<LimitName, string> {
  const problems = new Map<LimitName, string>();
  for (const name of Object.keys(boundsOfLimits) as LimitName[]) {
    const { least, most } = boundsOfLimits[name];
    if (!isWholeWithin(texts[name], boundsOfLimits[name]))
      problems.set(name, `A whole number from ${least} to ${most}.`);
  }
  const { unansweredCaution, unansweredHold, gapCaution, gapHold } = texts;
  const areFit = (...names: readonly LimitName[]) => !names.some((name) => problems.has(name));
  if (areFit('unansweredCaution', 'unansweredHold') && Number(unansweredHold) < Number(unansweredCaution))
    problems.set('unansweredHold', `Hold does not begin before caution: ${unansweredCaution} or more.`);
  if (areFit('gapCaution', 'gapHold') && Number(gapHold) > Number(gapCaution))
    problems.set('gapHold', `Hold takes no more days than caution: ${gapCaution} or fewer.`);
  return problems;
}

function isWholeWithin(text: string, { least, most }: Bounds): boolean {
  return /^\d+$/u.test(text) && Number(text) >= least && Number(text) <= most;
}
