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
const keptInside = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
] as const;

/** What of a surface is asked when it is pressed. */
export interface PressGuard {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  /** Told of each of the user's own presses: why it did not count, or nothing when it did. */
  readonly onRefusal: (refusal: Refusal | undefined) => void;
}

export type Refusal = 'covered' | 'see-through';

export const refusalSentences: Readonly<Record<Refusal, string>> = {
  covered: 'Something covers Tact here, so this press did not count.',
  'see-through': 'The page makes Tact hard to see here, so this press did not count.',
};

/**
 * Lets only the user's own presses through to a surface inside a page: none that a script made, and none on a surface
 * that is covered or see-through. A press is not refused for coming soon after the surface appeared: nothing in a page
 * reveals or destroys anything, and a page that could use a stolen "Send anyway" can send by itself.
 */
export function guardPresses({ host, root, signal, onRefusal }: PressGuard): void {
  const judge = (press: MouseEvent) => {
    const refusal = refusalOf(press, host);
    if (refusal) refuse(press);
    onRefusal(refusal);
  };
  for (const type of guarded) {
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) refuse(event);
        else if (presses.has(type)) judge(event as MouseEvent);
      },
      { capture: true, signal },
    );
  }
  keepInside(host, signal);
  keepFocusInPage(root, signal);
}

function refuse(event: Event) {
  event.stopImmediatePropagation();
  event.preventDefault();
}

function refusalOf(event: MouseEvent, host: HTMLElement): Refusal | undefined {
  const pressed = event.target;
  if (!(pressed instanceof Element) || !isOnTop(event, pressed, host)) return 'covered';
  return isOpaque(host) ? undefined : 'see-through';
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
    opacity *= Number(style.opacity || '1') * opacityInFilter(style.filter);
  }
  return opacity >= 0.9 && getComputedStyle(host).visibility !== 'hidden';
}

// Other filters leave Tact in sight: extensions that darken pages put one on the root.
function opacityInFilter(filter: string): number {
  return [...filter.matchAll(/\bopacity\(([\d.]+)(%?)\)/gu)].reduce(
    (opacity, [, amount, percent]) => opacity * (Number(amount) / (percent ? 100 : 1)),
    1,
  );
}

/** A letter typed into Tact must not be a shortcut of the page, and a press on it none beside an open dialog of the page. */
function keepInside(host: HTMLElement, signal: AbortSignal) {
  for (const type of keptInside) {
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
