interface ProblemProps {
  readonly sentence: string | undefined;
  /** For the field that the sentence describes. */
  readonly id?: string;
}

/** Why something did not work, said at once to a screen reader. */
export function Problem({ sentence, id }: ProblemProps) {
  return sentence === undefined ? null : (
    <p className="problem" role="alert" id={id}>
      {sentence}
    </p>
  );
}
