/** Gmail changes the page many times a second while it works; one look this many ms later sees them all. */
const SETTLE_MS = 150;
/** Gmail moves nodes and sets values without any mutation that is watched. */
const RESCAN_MS = 1_000;

/** Calls `onChange` soon after the page may have changed what a compose says, and once a second besides. */
export function watchComposes(document: Document, onChange: () => void, signal: AbortSignal): void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(settling);
    settling = undefined;
    onChange();
  };
  const lookSoon = () => {
    settling ??= setTimeout(look, SETTLE_MS);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-hovercard-id'] });
  // An address that was typed counts when its field is left.
  document.addEventListener('focusout', lookSoon, { signal, passive: true });
  const rescan = setInterval(look, RESCAN_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(settling);
    clearInterval(rescan);
  });
}
