interface ProgressProps {
  readonly label: string;
  /** Whole hundredths. */
  readonly percent: number;
  /** What a screen reader says of it: "63 %, about 50 seconds left". */
  readonly text: string;
}

export function Progress({ label, percent, text }: ProgressProps) {
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
    >
      <span style={{ inlineSize: `${percent}%` }} />
    </div>
  );
}
