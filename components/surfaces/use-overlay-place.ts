import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react';
import type { Follower } from './follower';
import { spotFor, type Spot, type WishedPlace } from './page-room';

const PILL = { width: 320, height: 32 };
const MARGIN = 32;
/** How high a warning is at least, where there is no room for all of it. */
const LEAST_WARNING = 200;

/** `warning`: a card, as low as the room for it asks. */
export type OverlayWish = 'pill' | 'if-room' | 'warning' | 'card';

interface Standing {
  readonly isCard: boolean;
  readonly style: CSSProperties | undefined;
}

interface Parts {
  readonly own: RefObject<HTMLElement | null>;
  readonly document: Document;
  readonly follower: Follower;
  readonly wish: OverlayWish;
  /** Where the user put it. */
  readonly place: WishedPlace | undefined;
}

/**
 * Keeps the overlay where it covers none of the page's buttons. A card that comes to lie over one becomes the pill
 * and stays it until the user opens it: it must not flicker while the page scrolls.
 */
export function useOverlayPlace({ own, document, follower, wish, place }: Parts): Standing {
  const [standing, setStanding] = useState<Standing>({ isCard: wish !== 'pill', style: undefined });
  useLayoutEffect(() => {
    const measure = () => {
      setStanding((known) => {
        const next = standingIn(document, wish, place, own.current, known);
        return isSame(known, next) ? known : next;
      });
    };
    measure();
    const watched = [own.current, document.documentElement, document.body];
    return follower.follow(
      watched.filter((element) => element instanceof HTMLElement),
      measure,
    );
  }, [own, document, follower, wish, place]);
  return standing;
}

function standingIn(
  document: Document,
  wish: OverlayWish,
  place: WishedPlace | undefined,
  own: HTMLElement | null,
  known: Standing,
): Standing {
  const window = document.documentElement.clientHeight;
  const most = window - MARGIN;
  const isShownAsCard = own?.classList.contains('as-card') === true;
  if (wish === 'card' || (wish !== 'pill' && known.isCard && isShownAsCard)) {
    const height = Math.min(isShownAsCard ? wholeHeight(own) : most / 2, most);
    const heights = wish === 'warning' ? lowerAndLower(height) : [height];
    for (const each of heights) {
      const spot = spotFor(document, { width: PILL.width, height: each }, place);
      const limit = each < height ? each : window - spot.top - 16;
      if (spot.isFree || wish === 'card')
        return { isCard: true, style: styleOf(spot, Math.max(PILL.height, Math.min(most, limit))) };
    }
  }
  const size = isShownAsCard || !own ? PILL : { width: own.offsetWidth, height: own.offsetHeight };
  const { left, top } = spotFor(document, size, place);
  return { isCard: false, style: { left, top } };
}

/** As high as the card would be if nothing held it down. */
function wholeHeight(own: HTMLElement): number {
  const body = own.querySelector('.card-body');
  const hidden = body ? body.scrollHeight - body.clientHeight : 0;
  return own.offsetHeight + hidden;
}

function lowerAndLower(height: number): readonly number[] {
  const lower = [height, height * 0.75, height * 0.5, LEAST_WARNING].map(Math.floor);
  return lower.filter((each) => each === Math.floor(height) || each >= LEAST_WARNING);
}

function styleOf({ left, top }: Spot, maxBlockSize: number): CSSProperties {
  return { left, top, maxBlockSize };
}

function isSame(first: Standing, second: Standing): boolean {
  return first.isCard === second.isCard && JSON.stringify(first.style) === JSON.stringify(second.style);
}
