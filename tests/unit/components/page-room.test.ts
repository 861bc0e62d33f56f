// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { spotFor, wishOfSpot } from '@/components/surfaces/page-room';

const card = { width: 320, height: 400 };

function windowOf(width: number, height: number) {
  Object.defineProperty(document.documentElement, 'clientWidth', { value: width, configurable: true });
  Object.defineProperty(document.documentElement, 'clientHeight', { value: height, configurable: true });
}

function put(
  parent: ParentNode & Node,
  tag: string,
  [x, y, width, height]: readonly [number, number, number, number],
) {
  const element = document.createElement(tag);
  element.getBoundingClientRect = () => new DOMRect(x, y, width, height);
  parent.appendChild(element);
  return element;
}

beforeEach(() => {
  windowOf(1280, 800);
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

describe('the spot of the overlay', () => {
  test('is the wished place where it covers nothing', () => {
    expect(spotFor(document, card, { side: 'start', height: 0.25 })).toEqual({
      left: 24,
      top: 200,
      isFree: true,
    });
  });

  test('is the nearest that covers no button', () => {
    put(document.body, 'button', [900, 180, 300, 40]);
    expect(spotFor(document, card, { side: 'end', height: 0.25 })).toEqual({
      left: 936,
      top: 224,
      isFree: true,
    });
  });

  test('is on the other side where the wished one is taken from top to bottom', () => {
    put(document.body, 'button', [900, 0, 300, 800]);
    expect(spotFor(document, card, { side: 'end', height: 0.25 })).toMatchObject({ left: 24, isFree: true });
  });

  test('lies within a smaller window too', () => {
    windowOf(1024, 500);
    expect(spotFor(document, card, { side: 'end', height: 0.9 })).toEqual({
      left: 680,
      top: 92,
      isFree: true,
    });
  });

  test('mirrors with the page', () => {
    document.documentElement.style.direction = 'rtl';
    expect(spotFor(document, card, { side: 'start', height: 0.25 }).left).toBe(936);
    expect(wishOfSpot(document, { left: 900, top: 200 }, card)).toEqual({ side: 'start', height: 0.25 });
  });

  test('keeps clear of message bubbles in the open root of the page', () => {
    const outlet = document.createElement('div');
    outlet.id = 'interop-outlet';
    document.body.append(outlet);
    put(outlet.attachShadow({ mode: 'open' }), 'button', [940, 60, 300, 700]);
    expect(spotFor(document, card)).toMatchObject({ left: 24, isFree: true });
  });

  test('beside an open dialog may lie over what cannot be pressed now, never over the dialog', () => {
    put(document.body, 'button', [936, 0, 320, 800]);
    put(document.body, 'button', [24, 0, 320, 800]);
    const dialog = put(document.body, 'div', [360, 100, 560, 500]);
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-modal', 'true');
    expect(spotFor(document, card)).toEqual({ left: 936, top: 76, isFree: true });
    expect(spotFor(document, { width: 900, height: 400 })).toMatchObject({ isFree: false });
  });
});
