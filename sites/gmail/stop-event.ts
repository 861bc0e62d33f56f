/** Keeps an event of a press from the page. */
export function stopEvent(event: Event): void {
  event.stopImmediatePropagation();
  // Preventing a pointer event would change the mouse events that follow it.
  if (!event.type.startsWith('pointer')) event.preventDefault();
}
