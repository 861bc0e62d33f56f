// Gmail acts on the sequence of a pointer press, not on a lone click (May 2026).
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Continues the user's own press on Send after it had to wait: the one place of the readers that dispatches events. */
export function pressSend(button: HTMLElement): void {
  const { left, top, width, height } = button.getBoundingClientRect();
  const common = {
    bubbles: true,
    cancelable: true,
    composed: true,
    detail: 1,
    pointerId: 1,
    isPrimary: true,
    pointerType: 'mouse',
  };
  for (const type of PRESS) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    const buttons = type.endsWith('down') ? 1 : 0;
    const place = { clientX: left + width / 2, clientY: top + height / 2 };
    button.dispatchEvent(new Kind(type, { ...common, ...place, buttons }));
  }
}
