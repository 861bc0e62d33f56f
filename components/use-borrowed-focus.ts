import { useLayoutEffect, type KeyboardEvent } from 'react';

/** Takes the focus to what is marked with `data-first-focus` while a dialog is shown, and gives it back unless it has gone elsewhere. */
export function useBorrowedFocus(dialog: { readonly current: HTMLElement | null }, isShown: boolean) {
  useLayoutEffect(() => {
    const own = dialog.current;
    if (!own || !isShown) return;
    const before = own.ownerDocument.activeElement;
    own.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true });
    showAnswers(own);
    return () => {
      const isStillHere = own.matches(':focus-within');
      if (isStillHere && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [dialog, isShown]);
}

/** Where the dialog is too low for all of it, its answers are what must be seen. */
function showAnswers(dialog: HTMLElement) {
  dialog.scrollTop = dialog.scrollHeight;
}

/** Lets Tab go round within the element. */
export function keepFocus(event: KeyboardEvent<HTMLElement>) {
  const inside = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled), textarea')];
  const [first, last] = [inside[0], inside.at(-1)];
  const leaving = event.shiftKey ? first : last;
  if (event.target !== leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
