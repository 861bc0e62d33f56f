import type { WayIn } from '@/outreach/ways/way-in';

const DISC = 7;
const RING = 13;
const AIR = 3;
const THINNEST = 1.5;
const THICKEST_MORE = 5;
const SLANT = 4;

export interface WayStretch {
  readonly from: number;
  readonly to: number;
  /** Px; absent when no tie is known, which is drawn dotted. */
  readonly thickness?: number;
  readonly isWeakest: boolean;
}

/** Where a way in stands, in px from its reading side. */
export interface WayDrawing {
  readonly you: number;
  readonly connector: number;
  readonly person: number;
  readonly stretches: readonly [WayStretch, WayStretch];
}

/** Lays You, the connector and the person over a width in px. */
export function drawWay(way: WayIn, width: number): WayDrawing {
  const you = DISC + 1;
  const person = width - RING - 1;
  const connector = (you + person) / 2;
  const stretch = (from: number, to: number, strength: number | undefined, isWeakest: boolean): WayStretch =>
    strength === undefined
      ? { from, to, isWeakest }
      : { from, to, isWeakest, thickness: thicknessOf(strength) };
  return {
    you,
    connector,
    person,
    stretches: [
      stretch(
        you + DISC + AIR,
        connector - RING - AIR,
        way.toConnector.strength,
        way.weakest === 'to-connector',
      ),
      stretch(
        connector + RING + AIR,
        person - RING - AIR,
        way.toPerson.strength,
        way.weakest === 'to-person',
      ),
    ],
  };
}

/** The px of an edge for a strength in (0,1). */
function thicknessOf(strength: number): number {
  return THINNEST + THICKEST_MORE * Math.min(Math.max(strength, 0), 1);
}

/** The two slanted strokes over the middle of the weakest stretch: the x of their feet, and how far their heads lean. */
export function cutOf({ from, to }: WayStretch) {
  const middle = (from + to) / 2;
  return { feet: [middle - SLANT - 2, middle + SLANT - 2] as const, lean: SLANT };
}

/** The first letters of the first and the last word of a name, of any script. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const firsts = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) =>
    firstLetter(word ?? ''),
  );
  return firsts.join('').toLocaleUpperCase();
}

function firstLetter(word: string): string {
  return lettersOf(word)[0] ?? '';
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The letters of a text as a reader counts them. */
export function lettersOf(text: string): readonly string[] {
  return Array.from(letters.segment(text), ({ segment }) => segment);
}
