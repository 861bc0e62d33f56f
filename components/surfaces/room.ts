/** A rectangle of the window, in px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a surface may not cover, and what it stands beside. */
export interface Room {
  readonly window: Size;
  readonly frame: Area;
  /** The Send button, if it was found. */
  readonly send: Area | undefined;
  /** The compose's title, by which it is moved, made small and closed. */
  readonly bar: Area | undefined;
  /** What must stay in sight besides Send: the fields and the text that is written. */
  readonly kept: readonly Area[];
  /** What is pressed besides Send; the pill keeps clear of it where it can. */
  readonly buttons: readonly Area[];
  /** The other composes. */
  readonly others: readonly Area[];
  readonly isRightToLeft: boolean;
}

export function overlap(first: Area, second: Area): boolean {
  return (
    first.left < second.right &&
    second.left < first.right &&
    first.top < second.bottom &&
    second.top < first.bottom
  );
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
