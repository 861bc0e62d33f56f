/** The events of one press of a pointer. Gmail acts on them all, not on a lone click (May 2026). */
export const PRESS_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Continues the user's own press on Send after it had to wait: the one place of the readers that dispatches events. */
export function pressSend(button: HTMLElement): void {
  const { left, top, width, height } = button.getBoundingClientRect();
  for (const type of PRESS_EVENTS) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    const press = {
      bubbles: true,
      cancelable: true,
      composed: true,
      detail: 1,
      pointerId: 1,
      isPrimary: true,
      pointerType: 'mouse',
      clientX: left + width / 2,
      clientY: top + height / 2,
      buttons: type.endsWith('down') ? 1 : 0,
    };
    button.dispatchEvent(new Kind(type, press));
  }
}
