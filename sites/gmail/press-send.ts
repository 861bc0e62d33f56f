const POINTER_ID = 1;

/**
 * Continues the user's own press on Send after it had to wait: the one place of the readers that dispatches events.
 * Gmail acts on the sequence of a pointer press, not on a lone click (May 2026).
 */
export function pressSend(button: HTMLElement): void {
  const { left, top, width, height } = button.getBoundingClientRect();
  const centre = { clientX: left + width / 2, clientY: top + height / 2 };
  const place = { bubbles: true, cancelable: true, composed: true, ...centre };
  const pointer = { ...place, pointerId: POINTER_ID, pointerType: 'mouse', isPrimary: true };
  const events = [
    new PointerEvent('pointerdown', { ...pointer, buttons: 1 }),
    new MouseEvent('mousedown', { ...place, buttons: 1, detail: 1 }),
    new PointerEvent('pointerup', pointer),
    new MouseEvent('mouseup', { ...place, detail: 1 }),
    new MouseEvent('click', { ...place, detail: 1 }),
  ];
  for (const event of events) button.dispatchEvent(event);
}
