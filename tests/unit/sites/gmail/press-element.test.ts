// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { PRESS_EVENTS, pressElement } from '@/sites/gmail/press-element';

it('presses as a mouse does, in the middle of the element', () => {
  const button = document.createElement('button');
  button.getBoundingClientRect = () => new DOMRect(100, 40, 60, 20);
  document.body.append(button);
  const heard: Event[] = [];
  for (const type of PRESS_EVENTS) document.addEventListener(type, (event) => heard.push(event));
  pressElement(button);
  expect(heard.map(({ type }) => type)).toEqual(PRESS_EVENTS);
  for (const event of heard)
    expect(event).toMatchObject({ target: button, detail: 1, clientX: 130, clientY: 50, composed: true });
  expect(heard.map((event) => (event as MouseEvent).buttons)).toEqual([1, 1, 0, 0, 0]);
  const pointers = heard.filter((event) => event instanceof PointerEvent);
  expect(pointers).toHaveLength(2);
  for (const event of pointers)
    expect(event).toMatchObject({ pointerId: 1, pointerType: 'mouse', isPrimary: true });
});
