// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepInPage } from '@/components/surfaces/keep-in-page';

let life: AbortController;
let host: HTMLElement;
let isStyled: boolean;
const onGivenUp = vi.fn(() => {
  life.abort();
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(0);
  life = new AbortController();
  host = document.createElement('div');
  isStyled = true;
  onGivenUp.mockClear();
  keepInPage({
    document,
    host,
    signal: life.signal,
    now: () => Date.now(),
    restyle: () => {
      const had = isStyled;
      isStyled = true;
      return !had;
    },
    onPutBack: () => undefined,
    onGivenUp,
  });
});

afterEach(() => {
  life.abort();
  host.remove();
  vi.useRealTimers();
});

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a host in a page', () => {
  test.each<readonly [string, () => void]>([
    [
      'takes it away',
      () => {
        host.remove();
      },
    ],
    [
      'moves it into something hidden',
      () => {
        document.body.append(host);
      },
    ],
    [
      'makes it inert',
      () => {
        host.setAttribute('inert', '');
      },
    ],
    [
      'hides it',
      () => {
        host.hidden = true;
      },
    ],
    [
      'gives it a style',
      () => {
        host.style.display = 'none';
      },
    ],
    [
      'takes its style',
      () => {
        isStyled = false;
      },
    ],
  ])('is itself again when the page %s', async (_what, act) => {
    act();
    await later(1_100);
    expect(host.parentNode).toBe(document.documentElement);
    expect(host.getAttributeNames()).toEqual([]);
    expect(isStyled).toBe(true);
    expect(onGivenUp).not.toHaveBeenCalled();
  });

  test('gives up quietly when the page marks it again and again', async () => {
    for (let time = 0; time < 5; time += 1) {
      host.hidden = true;
      await later(50);
    }
    expect(onGivenUp).toHaveBeenCalledTimes(1);
    host.hidden = true;
    await later(5_000);
    expect(host.hidden).toBe(true);
  });

  test('gives up when the page keeps hiding all that is around it, not when it does so for a moment', async () => {
    let isVisible = false;
    host.checkVisibility = () => isVisible;
    await later(5_000);
    isVisible = true;
    await later(2_000);
    isVisible = false;
    await later(8_000);
    expect(onGivenUp).not.toHaveBeenCalled();
    await later(3_000);
    expect(onGivenUp).toHaveBeenCalledTimes(1);
  });

  test('leaves nothing running behind', () => {
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
