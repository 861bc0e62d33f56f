/** Why something did not work, said at once to a screen reader. */
export function Problem({ sentence }: { sentence: string | undefined }) {
  return sentence === undefined ? null : (
    <p className="problem" role="alert">
      {sentence}
    </p>
  );
}
