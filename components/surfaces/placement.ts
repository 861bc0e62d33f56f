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
  /** What must stay in sight besides Send: the text that is written. */
  readonly kept: readonly Area[];
  /** What is pressed besides Send; the pill keeps clear of it where it can. */
  readonly buttons: readonly Area[];
  /** The other composes. */
  readonly others: readonly Area[];
  readonly isRightToLeft: boolean;
}

/** Where a surface stands. It hangs from its bottom so that it grows upwards. */
export interface Place {
  readonly left: number;
  readonly bottom: number;
  readonly maxHeight: number;
}

const GAP = 8;
const MARGIN = 16;
const LEAST_CARD = 200;

/** Higher than any window: a card may need the whole column that it stands in. */
const WHOLE_COLUMN = Number.MAX_SAFE_INTEGER;

/** The place of a card beside the compose, at its start side if possible; undefined when neither side has room. */
export function besideCompose(room: Room, width: number): Place | undefined {
  const kept = [...room.others, ...sendOf(room)];
  return sides(room, { width, height: WHOLE_COLUMN }).find((area) => fits(area, room, kept))?.place;
}

/** A place for the open card when there is no room beside: over the compose, but above its Send. */
export function overCompose(room: Room, width: number): Place {
  const { frame, send, window, isRightToLeft } = room;
  const start = isRightToLeft ? frame.right - GAP - width : frame.left + GAP;
  const left = clamp(start, GAP, window.width - width - GAP);
  const below = send ? window.height - send.bottom - GAP - MARGIN : 0;
  const above = (send?.top ?? Math.min(frame.bottom, window.height)) - GAP - MARGIN;
  if (send && below > above) return placeAt(left, window.height - MARGIN, below);
  return placeAt(left, above + MARGIN, above);
}

/** A place for the pill that covers neither a Send nor the text: beside, below, above, or a free corner. */
export function placeOfPill(room: Room, size: Size): Place {
  const kept = [...room.kept, ...sendOf(room), ...room.others];
  const candidates = [...sides(room, size), ...aroundCompose(room, size), ...corners(room, size)];
  const free =
    candidates.find((area) => fits(area, room, [...kept, ...room.buttons])) ??
    candidates.find((area) => fits(area, room, kept));
  const last = candidates.find((area) => fits(area, room, sendOf(room)));
  return (free ?? last)?.place ?? overCompose(room, size.width);
}

interface Candidate extends Area {
  readonly place: Place;
}

function sides({ frame, window, isRightToLeft }: Room, size: Size): readonly Candidate[] {
  const least = MARGIN + Math.min(size.height, LEAST_CARD);
  const bottom = Math.min(Math.max(frame.bottom, least), window.height);
  const most = Math.min(bottom - MARGIN, window.height - 2 * MARGIN);
  const fitting = { width: size.width, height: Math.min(size.height, most) };
  const left = candidate(frame.left - GAP - size.width, bottom, fitting, most);
  const right = candidate(frame.right + GAP, bottom, fitting, most);
  return isRightToLeft ? [right, left] : [left, right];
}

function aroundCompose({ frame, isRightToLeft }: Room, size: Size): readonly Candidate[] {
  const left = isRightToLeft ? frame.right - size.width : frame.left;
  // Above an inline reply stands the mail that it answers.
  return [frame.bottom + GAP + size.height, frame.top - GAP].map((bottom) =>
    candidate(left, bottom, size, size.height),
  );
}

function corners({ window, isRightToLeft }: Room, size: Size): readonly Candidate[] {
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

function placeAt(left: number, bottom: number, maxHeight: number): Place {
  return {
    left: Math.round(left),
    bottom: Math.round(bottom),
    maxHeight: Math.max(0, Math.floor(maxHeight)),
  };
}

function fits(area: Area, { window }: Room, kept: readonly Area[]): boolean {
  const isInside =
    area.left >= GAP && area.right <= window.width - GAP && area.top >= 0 && area.bottom <= window.height;
  return isInside && !kept.some((other) => overlap(area, other));
}

export function overlap(first: Area, second: Area): boolean {
  return (
    first.left < second.right &&
    second.left < first.right &&
    first.top < second.bottom &&
    second.top < first.bottom
  );
}

function sendOf({ send }: Room): readonly Area[] {
  return send ? [send] : [];
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
