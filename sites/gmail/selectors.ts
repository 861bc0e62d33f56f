/**
 * Where things are in Gmail, one list a thing, best rung first. The rungs are tried one at a time and never joined
 * by a comma: a joined selector gives the first match in document order, not the best one.
 * Nothing here reads a label, a tooltip or a word that Gmail translates.
 */
export const selectors = {
  /** Something that every compose has, whatever its shape. */
  composeAnchor: [
    'input[name=composeid]', // hidden input of the form: capture of 2020, still read by others in September 2026
    'table.aoP', // table of the whole compose: 2020 to May 2026
    '.M9', // container: before 2018 to August 2026
    'input[name=subjectbox]', // unchanged in eight years, but absent in some inline replies
  ],
  body: [
    '[g_editable=true][role=textbox]', // unchanged in eight years
    'div[contenteditable=true].Am', // 2020 to 2026
  ],
  subject: ['input[name=subjectbox]'], // unchanged in eight years
  threadHeading: [
    'h2[data-legacy-thread-id]', // 2026
    'h2.hP', // before November 2025
  ],
  send: [
    '.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])', // 2020 to 2026
    '.dC [role=button]:not(.Uo):not([aria-haspopup=true])', // May 2026
    '.T-I.aoO[role=button]', // 2020 to 2025, several languages
    '[jslog^="32601"]', // 2020 to 2025: an undocumented log number
  ],
  sendAndArchive: ['.Uo'], // 2026
  /** Below one address field, `[name=to]` and so on. */
  chip: [
    '[role=option][data-hovercard-id]', // October 2021 to 2026
    '[peoplekit-id=XPtOyb][data-hovercard-id]', // equal in sources of 2022 and 2026
    '.afV[data-hovercard-id]', // 2022 to 2026
  ],
  /** People in the one-line summary that stands for closed address fields. */
  summaryPerson: [
    '.az9 [email]', // 2020 to May 2026
    '.az9 [data-hovercard-id]',
  ],
  /** The box in which an address is typed before it becomes a chip. */
  typedAddress: [
    'input[peoplekit-id=BbVjBd]', // equal in sources of 2022 and 2026
    'input[role=combobox]',
  ],
  signOutLink: ['a[href^="https://accounts.google.com/SignOutOptions"]'], // 2026
  discard: ['.gU .oh'], // 2020 to 2026
  undoLink: ['#link_undo'], // any act that can be undone, a sent mail only beside #link_vsm
  viewMessageLink: ['#link_vsm'],
} as const satisfies Record<string, readonly string[]>;

export type SelectorKey = keyof typeof selectors;

/** The elements below the root that the best matching rung finds; none when no rung does. */
export function allMatches(root: ParentNode, key: SelectorKey): readonly HTMLElement[] {
  for (const selector of selectors[key]) {
    const elements = root.querySelectorAll<HTMLElement>(selector);
    if (elements.length > 0) return [...elements];
  }
  return [];
}

/** The first element below the root that the best matching rung finds. */
export function firstMatch(root: ParentNode, key: SelectorKey): HTMLElement | undefined {
  return allMatches(root, key)[0];
}

/** Which rung of a list matches below the root, 0 being the best; undefined when none does. */
export function matchingRung(root: ParentNode, key: SelectorKey): number | undefined {
  const rung = selectors[key].findIndex((selector: string) => root.querySelector(selector) !== null);
  return rung < 0 ? undefined : rung;
}
