import type { PressSource } from './guard-pointer';

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/** Stands before Gmail for presses by key. The key that was stopped stays stopped until it is let go, wherever the focus went. */
export function guardKeys({ window, gate, isUserPress, pressOf, signal }: PressSource<KeyboardEvent>): void {
  let stoppedKey: string | undefined;

  const begin = (event: KeyboardEvent) => {
    const press = pressOf(event);
    if (!press) return;
    // A key that is held down repeats itself; that is no second press.
    if (!event.repeat && gate.mayPass(press)) {
      gate.passed(press);
      return;
    }
    stop(event);
    stoppedKey = event.key;
    if (!event.repeat) gate.stopped(press);
  };
  const hear = (event: KeyboardEvent) => {
    if (gate.isPressing || !isUserPress(event)) return;
    const isFresh = event.type === 'keydown' && !event.repeat;
    // macOS gives no keyup for a key let go while Cmd is down.
    if (isFresh) stoppedKey = undefined;
    if (stoppedKey === event.key) {
      stop(event);
      if (event.type === 'keyup') stoppedKey = undefined;
    } else if (event.type === 'keydown') {
      begin(event);
    }
  };
  for (const type of KEY_EVENTS) window.addEventListener(type, hear, { capture: true, signal });
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}
