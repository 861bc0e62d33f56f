// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { watchMoves } from '@/components/surfaces/watch-moves';

interface Watching {
  readonly margin: string | undefined;
  readonly threshold: unknown;
  isOver: boolean;
  readonly see: (ratio: number) => void;
}

let watching: Watching[];

beforeEach(() => {
  watching = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly own: Watching;
      constructor(listener: IntersectionObserverCallback, options: IntersectionObserverInit) {
        const see = (intersectionRatio: number) => {
          listener([{ intersectionRatio } as IntersectionObserverEntry], this as never);
        };
        this.own = { margin: options.rootMargin, threshold: options.threshold, isOver: false, see };
        watching.push(this.own);
      }
      observe() {}
      disconnect() {
        this.own.isOver = true;
      }
    },
  );
});

function watch() {
  const element = document.createElement('div');
  const life = new AbortController();
  const tell = vi.fn();
  watchMoves(element, tell, life.signal);
  return { element, life, tell };
}

const latest = () => watching.at(-1) as Watching;

test('tells of a move, and looks anew from there', () => {
  const { element, tell } = watch();
  latest().see(1);
  expect(tell).not.toHaveBeenCalled();
  element.getBoundingClientRect = () => new DOMRect(10, 20, 100, 50);
  latest().see(0.6);
  expect(tell).toHaveBeenCalledOnce();
  expect(watching).toHaveLength(2);
  expect(watching[0]?.isOver).toBe(true);
  expect(latest().margin).toMatch(/^-20px /u);
});

test('an element that is partly out of the window is no move', () => {
  const { tell } = watch();
  latest().see(0.4);
  expect(latest().threshold).toBe(0.4);
  latest().see(0.4);
  expect(tell).not.toHaveBeenCalled();
  latest().see(0.1);
  expect(tell).toHaveBeenCalledOnce();
});

test('ends with its signal', () => {
  const { life } = watch();
  life.abort();
  expect(latest().isOver).toBe(true);
});
