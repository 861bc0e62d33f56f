const guarded = [
  'click',
  'auxclick',
  'dblclick',
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'submit',
  'toggle',
] as const;

const presses = new Set<string>(['click', 'auxclick', 'dblclick']);
const keys = ['keydown', 'keypress', 'keyup'] as const;

/** What of a surface is asked when it is pressed. */
export interface PressGuard {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
}

/**
 * Lets only the user's own presses through to a surface inside a page: none that a script made, and none on a surface
 * that is covered or see-through. A press is not refused for coming soon after the surface appeared: nothing in a page
 * reveals or destroys anything, and a page that could use a stolen "Send anyway" can send by itself.
 */
export function guardPresses({ host, root, signal }: PressGuard): void {
  for (const type of guarded) {
    root.addEventListener(
      type,
      (event) => {
        const isForged = !event.isTrusted;
        if (isForged || (presses.has(type) && !isHonest(event as MouseEvent, host))) refuse(event);
      },
      { capture: true, signal },
    );
  }
  keepKeysInside(host, signal);
  keepFocusInPage(root, signal);
}

function refuse(event: Event) {
  event.stopImmediatePropagation();
  event.preventDefault();
}

function isHonest(event: MouseEvent, host: HTMLElement): boolean {
  const pressed = event.target;
  return pressed instanceof Element && isOnTop(event, pressed, host) && isOpaque(host);
}

function isOnTop(event: MouseEvent, pressed: Element, host: HTMLElement): boolean {
  const { left, top, width, height } = pressed.getBoundingClientRect();
  // A press by key has no place of its own; the middle of what is pressed stands for it.
  const isByKey = event.detail === 0;
  const x = isByKey ? left + width / 2 : event.clientX;
  const y = isByKey ? top + height / 2 : event.clientY;
  return host.ownerDocument.elementFromPoint(x, y) === host;
}

/** Whether nothing that contains the host makes it hard to see. */
function isOpaque(host: HTMLElement): boolean {
  let opacity = 1;
  for (let element: Element | null = host; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    if (style.filter !== 'none' && style.filter !== '') return false;
    opacity *= Number(style.opacity || '1');
  }
  return opacity >= 0.9 && getComputedStyle(host).visibility !== 'hidden';
}

/** A letter typed into Tact must not be a shortcut of the page. */
function keepKeysInside(host: HTMLElement, signal: AbortSignal) {
  for (const type of keys) {
    host.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
      },
      { signal },
    );
  }
}

/** A press on Tact leaves the focus in the text that is being written, unless a field of ours is pressed. */
function keepFocusInPage(root: ShadowRoot, signal: AbortSignal) {
  root.addEventListener(
    'mousedown',
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest('textarea, input, select')) return;
      event.preventDefault();
    },
    { signal },
  );
}
