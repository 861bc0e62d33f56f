import { useLayoutEffect, useState, type RefObject } from 'react';

interface Box {
  readonly width: number;
  readonly isRightToLeft: boolean;
}

/** How wide an element is in px, and where its reading starts. `width` stands in until it is laid out. */
export function useBox(place: RefObject<HTMLElement | null>, width: number): Box {
  const [box, setBox] = useState<Box>({ width, isRightToLeft: false });
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => {
      const next = { width: element.clientWidth || width, isRightToLeft: readsFromTheRight(element) };
      setBox((known) =>
        known.width === next.width && known.isRightToLeft === next.isRightToLeft ? known : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [place, width]);
  return box;
}

export function readsFromTheRight(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}
