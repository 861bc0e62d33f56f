interface Known {
  readonly key: string;
  draftId: string | undefined;
}

/** What a compose can be recognised by. */
export interface ComposeMarks {
  /** Gmail's own `data-compose-id`, where the build has it. */
  readonly composeId: string | null | undefined;
  readonly draftId: string | undefined;
  /** Elements of which one outlives a rebuild: the root and the dialog around it. */
  readonly elements: readonly Element[];
}

/** Makes the function that gives each compose a key which stays the same when Gmail saves the draft or rebuilds the form. */
export function createComposeKeys(newId: () => string): (marks: ComposeMarks) => string {
  const byElement = new WeakMap<Element, Known>();
  const byDraft = new Map<string, Known>();

  return ({ composeId, draftId, elements }) => {
    if (composeId) return composeId;
    // Gmail may put a new compose into the dialog of a closed one: an element whose draft has changed is another compose.
    const same = elements
      .map((element) => byElement.get(element))
      .find((known) => known && (known.draftId ?? draftId) === draftId);
    const known = same ?? byDraft.get(draftId ?? '') ?? { key: draftId ?? newId(), draftId };
    known.draftId = draftId;
    for (const element of elements) byElement.set(element, known);
    if (draftId) byDraft.set(draftId, known);
    return known.key;
  };
}
