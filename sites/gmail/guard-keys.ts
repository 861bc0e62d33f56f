import type { PressGate } from './press-gate';
import type { SendPress } from './send-press';
import { stopEvent } from './stop-event';

/** Stands before Gmail for presses by key. The key that was stopped stays stopped until it is let go, wherever the focus went. */
export function guardKeys(
  gate: PressGate,
  pressOf: (event: KeyboardEvent) => SendPress | undefined,
): (event: KeyboardEvent) => void {
  let stoppedKey: string | undefined;

  const begin = (event: KeyboardEvent) => {
    const press = pressOf(event);
    if (!press) return;
    // A key that is held down repeats itself; that is no second press.
    if (!event.repeat && gate.mayPass(press)) {
      gate.passed(press);
      return;
    }
    stopEvent(event);
    stoppedKey = event.key;
    if (!event.repeat) gate.stopped(press);
  };
  return (event) => {
    const { key, repeat, type } = event;
    const isDown = type === 'keydown';
    // macOS gives no keyup for a key let go while Cmd is down.
    if (isDown && !repeat) stoppedKey = undefined;
    if (stoppedKey === key) {
      stopEvent(event);
      if (type === 'keyup') stoppedKey = undefined;
    } else if (isDown) begin(event);
  };
}
