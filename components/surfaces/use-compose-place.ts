import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react';
import type { ComposeView } from '@/messaging/tab-channel';
import { isInSight, roomOf } from './compose-room';
import type { Follower } from './follower';
import { besideCompose, overCompose, placeOfPill, type Place, type Room } from './placement';

const CARD_WIDTH = 280;
const PILL = { width: CARD_WIDTH, height: 32 };

/** `if-room`: a card only where it covers nothing; `card`: the user or a held Send asks for it. */
export type Wish = 'pill' | 'if-room' | 'card';

interface Standing {
  readonly isCard: boolean;
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
  const [standing, setStanding] = useState<Standing>({ isCard: wish !== 'pill', style: undefined });
  useLayoutEffect(() => {
    const measure = () => {
      const next = standingIn(roomOf(compose, all), wish, own.current);
      setStanding((known) => (isSame(known, next) ? known : next));
    };
    measure();
    const watched = [
      compose.frame,
      compose.frame.ownerDocument.documentElement,
      own.current,
      compose.sendButton,
    ];
    return follower.follow(
      watched.filter((element) => element instanceof HTMLElement),
      measure,
    );
  }, [own, compose, all, follower, wish]);
  return standing;
}

function standingIn(room: Room, wish: Wish, own: HTMLElement | null): Standing {
  if (!isInSight(room) && wish !== 'card') return { isCard: false, style: undefined };
  const beside = wish === 'pill' ? undefined : besideCompose(room, CARD_WIDTH);
  if (beside) return { isCard: true, style: styleOf(beside, room) };
  if (wish === 'card') return { isCard: true, style: styleOf(overCompose(room, CARD_WIDTH), room) };
  const isPill = own?.classList.contains('as-pill') === true;
  const size = isPill ? { width: own.offsetWidth, height: own.offsetHeight } : PILL;
  const { left, bottom } = styleOf(placeOfPill(room, size), room);
  return { isCard: false, style: { left, bottom } };
}

function styleOf({ left, bottom, maxHeight }: Place, { window }: Room) {
  return { left, bottom: window.height - bottom, maxBlockSize: maxHeight };
}

function isSame(first: Standing, second: Standing): boolean {
  return first.isCard === second.isCard && JSON.stringify(first.style) === JSON.stringify(second.style);
}
