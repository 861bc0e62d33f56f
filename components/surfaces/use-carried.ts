import { useState, type CSSProperties, type RefObject } from 'react';
import { wishOfSpot, type Spot, type WishedPlace } from './page-room';
import { clamp } from './room';
import type { Move } from './use-moving';

const EDGE = 8;

interface Carried {
  /** Where it stands: under the hand that moves it, or in its own place. */
  readonly style: CSSProperties | undefined;
  readonly move: Move;
}

/** Lets the overlay follow the hand that moves it, within the window. */
export function useCarried(
  own: RefObject<HTMLElement | null>,
  document: Document,
  resting: CSSProperties | undefined,
  onPlaced: (place: WishedPlace) => void,
): Carried {
  const [carried, setCarried] = useState<Spot>();
  const within = ({ left, top }: Spot): Spot => {
    const { clientWidth, clientHeight } = document.documentElement;
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = own.current ?? {};
    return {
      left: clamp(left, EDGE, Math.max(EDGE, clientWidth - EDGE - width)),
      top: clamp(top, 0, Math.max(0, clientHeight - EDGE - height)),
    };
  };
  return {
    style: carried && resting ? { ...resting, ...carried } : resting,
    move: {
      from: () => carried ?? spotOf(resting),
      onCarry: (spot) => {
        setCarried(spot && within(spot));
      },
      onPut: (spot) => {
        const { offsetWidth: width = 0, offsetHeight: height = 0 } = own.current ?? {};
        onPlaced(wishOfSpot(document, within(spot), { width, height }));
      },
    },
  };
}

function spotOf(style: CSSProperties | undefined): Spot | undefined {
  return typeof style?.left === 'number' && typeof style.top === 'number'
    ? { left: style.left, top: style.top }
    : undefined;
}
