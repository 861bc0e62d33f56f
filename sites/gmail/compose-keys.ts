interface Known {
  readonly key: string;
  readonly composeId: string | undefined;
  draftId: string | undefined;
}

/** What a compose can be recognised by. */
export interface ComposeMarks {
  /** Gmail's own `data-compose-id`, where the build has it. */
  readonly composeId: string | undefined;
  readonly draftId: string | undefined;
  /** Elements of which one outlives a rebuild: the root and the dialog around it. */
  readonly elements: readonly Element[];
}

export interface ComposeKeys {
  /** The key of a compose: the same when Gmail saves its draft, rebuilds its form or moves it to another place. */
  readonly keyOf: (marks: ComposeMarks) => string;
  /** Forgets the places of composes that are gone: the next one there is another, unless it brings the draft back. */
  readonly forgetAllBut: (keys: ReadonlyMap<string, unknown>) => void;
}

export function createComposeKeys(newId: () => string): ComposeKeys {
  const byElement = new Map<Element, Known>();
  const byDraft = new Map<string, Known>();
  const knownOf = ({ composeId, draftId, elements }: ComposeMarks): Known => {
    // Gmail may put a new compose into the dialog of a closed one: an element with other ids is another compose.
    const isSame = (known: Known | undefined) =>
      known && (known.draftId ?? draftId) === draftId && known.composeId === composeId;
    const inPlace = elements.map((element) => byElement.get(element)).find(isSame);
    return (
      byDraft.get(draftId ?? '') ?? inPlace ?? { key: composeId ?? draftId ?? newId(), composeId, draftId }
    );
  };
  return {
    keyOf: (marks) => {
      const known = knownOf(marks);
      known.draftId = marks.draftId;
      for (const element of marks.elements) byElement.set(element, known);
      if (marks.draftId) byDraft.set(marks.draftId, known);
      return known.key;
    },
    forgetAllBut: (keys) => {
      for (const [element, { key }] of byElement) if (!keys.has(key)) byElement.delete(element);
    },
  };
}
