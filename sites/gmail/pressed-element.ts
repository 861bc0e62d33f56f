/** What an event is on. In a menu that keeps the focus itself, a key is on the item that the menu points at. */
export function pressedElement({ target, type }: Event): Element | undefined {
  if (!(target instanceof Element)) return undefined;
  const active = type.startsWith('key') ? target.getAttribute('aria-activedescendant') : null;
  return (active && target.ownerDocument.getElementById(active)) || target;
}
