/**
 * One ordered list of selectors for one thing on the page, best first. The rungs are tried one at a time and never
 * joined by a comma: a joined selector gives the first match in document order, not the best one.
 */
export type Rungs = readonly [string, ...string[]];

/** The elements below the root that the best matching rung finds; none when no rung does. */
export function allMatches(root: ParentNode, rungs: Rungs): readonly HTMLElement[] {
  for (const selector of rungs) {
    const elements = root.querySelectorAll<HTMLElement>(selector);
    if (elements.length > 0) return [...elements];
  }
  return [];
}

/** The first element below the root that the best matching rung finds. */
export function firstMatch(root: ParentNode, rungs: Rungs): HTMLElement | undefined {
  return allMatches(root, rungs)[0];
}

/** The nearest element around this one, itself among them, that the best matching rung finds. */
export function closestMatch(element: Element, rungs: Rungs): HTMLElement | undefined {
  for (const selector of rungs) {
    const found = element.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}

/** Which rung matches below the root, 0 being the best; undefined when none does. */
export function matchingRung(root: ParentNode, rungs: Rungs): number | undefined {
  const rung = rungs.findIndex((selector) => root.querySelector(selector) !== null);
  return rung < 0 ? undefined : rung;
}
