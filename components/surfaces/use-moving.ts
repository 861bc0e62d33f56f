import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Spot } from './page-room';

/** How a thing is moved: carried under the hand, then put down. */
export interface Move {
  /** Where it stands now. */
  readonly from: () => Spot | undefined;
  /** It follows the hand; undefined once it no longer does. */
  readonly onCarry: (spot: Spot | undefined) => void;
  readonly onPut: (spot: Spot) => void;
}

/** From one side of the window to the other, and a little up or down. */
const ACROSS = 100_000;
const DOWN = 40;
const arrows: Readonly<Record<string, Spot>> = {
  ArrowLeft: { left: -ACROSS, top: 0 },
  ArrowRight: { left: ACROSS, top: 0 },
  ArrowUp: { left: 0, top: -DOWN },
  ArrowDown: { left: 0, top: DOWN },
};

/** What a handle listens to: dragged by the pointer, or by arrow keys and put down by Enter; Escape takes the move back. */
export function useMoving(document: Document, move: Move) {
  const { isCarried, carry, put, end } = useLoad(move);
  const { isHeld, ...pointer } = useGrip(move.from, { carry, put, end });
  useEscape(document, isHeld, pointer.onPointerCancel);
  const onKeyDown = (event: KeyboardEvent) => {
    const spot = move.from();
    const way = arrows[event.key];
    const isEnd = event.key === 'Escape' || event.key === 'Enter' || event.key === ' ';
    if (isEnd && isCarried()) (event.key === 'Escape' ? end : put)();
    if (way && spot) carry(sum(spot, way));
    if (isEnd || way) event.preventDefault();
  };
  return { isHeld, handlers: { ...pointer, onKeyDown, onBlur: put } };
}

/** What is carried, as long as it is neither put down nor let go. */
function useLoad({ onCarry, onPut }: Move) {
  const carried = useRef<Spot>(undefined);
  const carry = (spot: Spot | undefined) => {
    carried.current = spot;
    onCarry(spot);
  };
  const end = () => {
    carry(undefined);
  };
  const put = () => {
    const spot = carried.current;
    if (!spot) return;
    end();
    onPut(spot);
  };
  return { isCarried: () => carried.current !== undefined, carry, put, end };
}

interface Load {
  readonly carry: (spot: Spot) => void;
  readonly put: () => void;
  readonly end: () => void;
}

function useGrip(from: () => Spot | undefined, { carry, put, end }: Load) {
  const [grip, setGrip] = useState<{ readonly offset: Spot }>();
  const letGo = (then: () => void) => () => {
    setGrip(undefined);
    then();
  };
  return {
    isHeld: grip !== undefined,
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      const spot = from();
      if (!spot || event.button !== 0) return;
      setGrip({ offset: { left: spot.left - event.clientX, top: spot.top - event.clientY } });
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (grip) carry(sum(grip.offset, { left: clientX, top: clientY }));
    },
    onPointerUp: letGo(put),
    onPointerCancel: letGo(end),
  };
}

function sum(one: Spot, other: Spot): Spot {
  return { left: one.left + other.left, top: one.top + other.top };
}

/** While it is dragged the focus is still in the page, and so is the key. */
function useEscape(document: Document, isHeld: boolean, onEscape: () => void) {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    if (!isHeld) return;
    const holding = new AbortController();
    const hear = (event: globalThis.KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', hear, { capture: true, signal: holding.signal });
    return () => {
      holding.abort();
    };
  }, [document, isHeld]);
}
