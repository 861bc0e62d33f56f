/** The events of one press of a pointer. Gmail acts on them all, not on a lone click, and reads their fields (May 2026). */
export const PRESS_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * Presses an element of Gmail's for the user: Send that waited, or the control that takes out a recipient whom the user
 * chose to leave out. The one place of the readers that dispatches events.
 */
export function pressElement(element: HTMLElement): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  for (const type of PRESS_EVENTS) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    const press = {
      bubbles: true,
      cancelable: true,
      composed: true,
      clientX: left + width / 2,
      clientY: top + height / 2,
      buttons: type.endsWith('down') ? 1 : 0,
      detail: 1,
      pointerId: 1,
      pointerType: 'mouse',
      isPrimary: true,
    };
    element.dispatchEvent(new Kind(type, press));
  }
}
