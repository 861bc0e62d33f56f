import { useLayoutEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';
import type { ComposeView } from '@/messaging/tab-channel';
import { isInSight, roomOf } from './compose-room';
import type { Follower } from './follower';
import type { Place } from './candidate-places';
import { besideCompose, overCompose, placeOfPill } from './placement';
import type { Room, Size } from './room';
import { watchMoves } from './watch-moves';

const CARD_WIDTH = 280;
const PILL = { width: CARD_WIDTH, height: 48 };
const TIGHT_PILL = { width: 150, height: 32 };
/** The question of a held Send with all its answers. */
const QUESTION_HEIGHT = 320;

/** `if-room`: a card only where it covers nothing; `card`: the user or a held Send asks for it. */
export type Wish = 'pill' | 'if-room' | 'card';

interface Standing {
  readonly isCard: boolean;
  /** A pill without its sentence, for want of room. */
  readonly isTight: boolean;
  readonly style: CSSProperties | undefined;
}

interface Parts {
  readonly own: RefObject<HTMLElement | null>;
  readonly compose: ComposeView;
  readonly all: readonly ComposeView[];
  readonly follower: Follower;
  readonly wish: Wish;
}

/** Keeps a sidebar beside its compose, and says whether it stands there as a card or as the pill. */
export function useComposePlace({ own, compose, all, follower, wish }: Parts): Standing {
  const [standing, setStanding] = useState<Standing>({
    isCard: wish !== 'pill',
    isTight: false,
    style: undefined,
  });
  const wholePill = useRef<Size>(PILL);
  useLayoutEffect(() => {
    const measure = () => {
      // What is minimised comes back as it was.
      if (compose.isMinimised) return;
      const room = roomOf(compose, all);
      wholePill.current = sizeAs('as-whole-pill', own.current) ?? wholePill.current;
      const next =
        cardIn(room, wish, compose.held ? QUESTION_HEIGHT : undefined) ??
        pillIn(room, wholePill.current, sizeAs('as-tight-pill', own.current) ?? TIGHT_PILL);
      setStanding((known) => (isSame(known, next) ? known : next));
    };
    measure();
    const watched = [
      compose.frame,
      compose.frame.ownerDocument.documentElement,
      own.current,
      compose.sendButton,
    ];
    const stop = follower.follow(
      watched.filter((element) => element instanceof HTMLElement),
      measure,
    );
    const visit = new AbortController();
    watchMoves(compose.frame, measure, visit.signal);
    return () => {
      visit.abort();
      stop();
    };
  }, [own, compose, all, follower, wish]);
  return standing;
}

function cardIn(room: Room, wish: Wish, least: number | undefined): Standing | undefined {
  if (wish === 'pill' || (wish === 'if-room' && !isInSight(room))) return undefined;
  const place =
    besideCompose(room, CARD_WIDTH) ?? (wish === 'card' ? overCompose(room, CARD_WIDTH, least) : undefined);
  return place && { isCard: true, isTight: false, style: styleOf(place, room) };
}

function pillIn(room: Room, whole: Size, tight: Size): Standing {
  if (!isInSight(room)) return { isCard: false, isTight: false, style: undefined };
  const place = placeOfPill(room, whole);
  const { left, bottom } = styleOf(place.isFree ? place : placeOfPill(room, tight), room);
  return { isCard: false, isTight: !place.isFree, style: { left, bottom } };
}

/** The size of the sidebar, if it is laid out in this form right now. */
function sizeAs(form: 'as-whole-pill' | 'as-tight-pill', own: HTMLElement | null): Size | undefined {
  return own?.querySelector(`.${form}`) ? { width: own.offsetWidth, height: own.offsetHeight } : undefined;
}

function styleOf({ left, bottom, maxHeight }: Place, { window }: Room) {
  return { left, bottom: window.height - bottom, maxBlockSize: maxHeight };
}

function isSame(first: Standing, second: Standing): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}
