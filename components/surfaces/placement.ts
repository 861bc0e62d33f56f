import {
  aroundCompose,
  corners,
  GAP,
  inRowOfSend,
  LEAST_CARD,
  MARGIN,
  placeAt,
  sides,
  type Place,
} from './candidate-places';
import { clamp, overlap, type Area, type Room, type Size } from './room';

/** Higher than any window: a card may need the whole column that it stands in. */
const WHOLE_COLUMN = Number.MAX_SAFE_INTEGER;

/** The place of a card beside the compose, at its start side if possible; undefined when neither side has room. */
export function besideCompose(room: Room, width: number): Place | undefined {
  const kept = [...room.others, ...neverCovered(room)];
  return sides(room, { width, height: WHOLE_COLUMN }).find((area) => fits(area, room, kept))?.place;
}

/**
 * A place for the open card when there is no room beside: over the end of the text, where lines end, between the fields
 * and Send; over the fields too, then over the title, when that is lower than `least`.
 */
export function overCompose(room: Room, width: number, least = LEAST_CARD): Place {
  const { frame, send, window, isRightToLeft } = room;
  const end = isRightToLeft ? frame.left + MARGIN : frame.right - MARGIN - width;
  const left = clamp(end, GAP, window.width - width - GAP);
  const bottom = Math.min(send?.top ?? frame.bottom, window.height) - GAP;
  const above = bottom - roofOf(room, bottom, least);
  const below = send ? window.height - send.bottom - GAP - MARGIN : 0;
  if (send && below > above) return placeAt(left, window.height - MARGIN, below);
  return placeAt(left, bottom, above);
}

/** How high an open card may reach: up to the fields, to the title, or to the window's top, for want of room. */
function roofOf({ bar, kept }: Room, bottom: number, least: number): number {
  const tall = (area: Area) => area.bottom - area.top;
  const text = kept.reduce<Area | undefined>(
    (most, area) => (most && tall(most) >= tall(area) ? most : area),
    undefined,
  );
  const fields = kept.filter((area) => area !== text && area.bottom <= bottom);
  const underBar = (bar?.bottom ?? 0) + GAP;
  const underFields = Math.max(underBar, ...fields.map((field) => field.bottom + GAP));
  if (bottom - underFields >= least) return Math.max(MARGIN, underFields);
  return bottom - underBar >= LEAST_CARD ? Math.max(MARGIN, underBar) : MARGIN;
}

interface PillPlace extends Place {
  /** Whether it lies over nothing that is read or pressed. */
  readonly isFree: boolean;
}

/** A place for the pill that covers neither Send, nor the title, nor the text, and as few buttons as can be. */
export function placeOfPill(room: Room, size: Size): PillPlace {
  const kept = [...room.kept, ...neverCovered(room), ...room.others];
  const all = [
    ...sides(room, size),
    ...aroundCompose(room, size),
    ...inRowOfSend(room, size),
    ...corners(room, size),
  ];
  const counted = all
    .filter((area) => fits(area, room, kept))
    .map((area) => ({
      area,
      covered: room.buttons.filter((button) => overlap(widened(area), button)).length,
    }));
  const [best] = counted.toSorted((first, second) => first.covered - second.covered);
  if (best) return { ...best.area.place, isFree: best.covered === 0 };
  const last =
    all.find((area) => fits(area, room, neverCovered(room))) ??
    all.find((area) => fits(area, room, sendOf(room)));
  return { ...(last?.place ?? overCompose(room, size.width)), isFree: false };
}

function fits(area: Area, { window }: Room, kept: readonly Area[]): boolean {
  const isInside =
    area.left >= GAP && area.right <= window.width - GAP && area.top >= 0 && area.bottom <= window.height;
  return isInside && !kept.some((other) => overlap(area, other));
}

/** Two things that are pressed must not touch each other. */
function widened({ left, right, top, bottom }: Area): Area {
  return { left: left - GAP, right: right + GAP, top, bottom };
}

function neverCovered({ send, bar }: Room): readonly Area[] {
  return [send, bar].filter((area) => area !== undefined);
}

function sendOf({ send }: Room): readonly Area[] {
  return send ? [send] : [];
}
