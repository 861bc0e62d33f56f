import { clamp, type Area, type Room, type Size } from './room';

/** Where a surface stands. It hangs from its bottom so that it grows upwards. */
export interface Place {
  readonly left: number;
  readonly bottom: number;
  readonly maxHeight: number;
}

/** A place, and what of the window it covers. */
interface Candidate extends Area {
  readonly place: Place;
}

export const GAP = 8;
export const MARGIN = 16;
export const LEAST_CARD = 200;
const STEP = 8;

/** On both sides of the compose, the start side first. */
export function sides({ frame, window, isRightToLeft }: Room, size: Size): readonly Candidate[] {
  const least = MARGIN + Math.min(size.height, LEAST_CARD);
  const bottom = Math.min(Math.max(frame.bottom, least), window.height);
  const most = Math.min(bottom - MARGIN, window.height - 2 * MARGIN);
  const fitting = { width: size.width, height: Math.min(size.height, most) };
  const left = candidate(frame.left - GAP - size.width, bottom, fitting, most);
  const right = candidate(frame.right + GAP, bottom, fitting, most);
  return isRightToLeft ? [right, left] : [left, right];
}

/** Below the compose, and above it. */
export function aroundCompose({ frame, window, isRightToLeft }: Room, size: Size): readonly Candidate[] {
  // Gmail pushes the last of many pop-ups partly out of the window.
  const start = isRightToLeft ? frame.right - size.width : frame.left;
  const left = clamp(start, GAP, window.width - size.width - GAP);
  // Above an inline reply stands the mail that it answers.
  return [frame.bottom + GAP + size.height, frame.top - GAP].map((bottom) =>
    candidate(left, bottom, size, size.height),
  );
}

/** Within the compose at the height of Send, as near to its end as possible. */
export function inRowOfSend({ frame, send, isRightToLeft }: Room, size: Size): readonly Candidate[] {
  if (!send) return [];
  const bottom = Math.min((send.top + send.bottom + size.height) / 2, frame.bottom);
  const [first, last] = [frame.left + GAP, frame.right - GAP - size.width];
  const count = Math.max(0, Math.floor((last - first) / STEP) + 1);
  const lefts = Array.from({ length: count }, (_, index) => last - index * STEP);
  return (isRightToLeft ? lefts.toReversed() : lefts).map((left) =>
    candidate(left, bottom, size, size.height),
  );
}

/** In the corners of the window. */
export function corners({ window, isRightToLeft }: Room, size: Size): readonly Candidate[] {
  const [start, end] = [MARGIN, window.width - MARGIN - size.width];
  const lefts = isRightToLeft ? [end, start] : [start, end];
  return [window.height - MARGIN, MARGIN + size.height].flatMap((bottom) =>
    lefts.map((left) => candidate(left, bottom, size, size.height)),
  );
}

function candidate(left: number, bottom: number, size: Size, maxHeight: number): Candidate {
  const place = placeAt(left, bottom, maxHeight);
  return { left, right: left + size.width, top: bottom - size.height, bottom, place };
}

export function placeAt(left: number, bottom: number, maxHeight: number): Place {
  return {
    left: Math.round(left),
    bottom: Math.round(bottom),
    maxHeight: Math.max(0, Math.floor(maxHeight)),
  };
}
