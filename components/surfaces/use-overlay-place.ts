import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react';
import type { Follower } from './follower';
import { spotFor } from './page-room';

const PILL = { width: 320, height: 32 };
const MARGIN = 32;

interface Standing {
  readonly isCard: boolean;
  readonly style: CSSProperties | undefined;
}

interface Parts {
  readonly own: RefObject<HTMLElement | null>;
  readonly document: Document;
  readonly follower: Follower;
  readonly wish: 'pill' | 'if-room' | 'card';
}

/**
 * Keeps the overlay where it covers none of the page's buttons. A card that comes to lie over one becomes the pill
 * and stays it until the user opens it: it must not flicker while the page scrolls.
 */
export function useOverlayPlace({ own, document, follower, wish }: Parts): Standing {
  const [standing, setStanding] = useState<Standing>({ isCard: wish !== 'pill', style: undefined });
  useLayoutEffect(() => {
    const measure = () => {
      setStanding((known) => {
        const next = standingIn(document, wish, own.current, known);
        return isSame(known, next) ? known : next;
      });
    };
    measure();
    const watched = [own.current, document.documentElement, document.body];
    return follower.follow(
      watched.filter((element) => element instanceof HTMLElement),
      measure,
    );
  }, [own, document, follower, wish]);
  return standing;
}

function standingIn(
  document: Document,
  wish: Parts['wish'],
  own: HTMLElement | null,
  known: Standing,
): Standing {
  const height = document.documentElement.clientHeight - MARGIN;
  const isShownAsCard = own?.classList.contains('as-card') === true;
  if (wish === 'card' || (wish === 'if-room' && known.isCard && isShownAsCard)) {
    const size = { width: PILL.width, height: Math.min(own?.scrollHeight ?? height, height) };
    const spot = spotFor(document, isShownAsCard ? size : { ...size, height: height / 2 });
    if (spot.isFree || wish === 'card') return { isCard: true, style: styleOf(spot, height) };
  }
  const size = isShownAsCard || !own ? PILL : { width: own.offsetWidth, height: own.offsetHeight };
  const { left, top } = spotFor(document, size);
  return { isCard: false, style: { left, top } };
}

function styleOf({ left, top }: { left: number; top: number }, height: number): CSSProperties {
  return { left, top, maxBlockSize: Math.max(32, Math.min(height, height + MARGIN - top - 16)) };
}

function isSame(first: Standing, second: Standing): boolean {
  return first.isCard === second.isCard && JSON.stringify(first.style) === JSON.stringify(second.style);
}
