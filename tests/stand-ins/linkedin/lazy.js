/** Calls `act` once when the user has scrolled: then LinkedIn fills the cards below the fold. */
export function whenScrolled(act) {
  const window = parent;
  const filled = () => {
    if (window.scrollY < 40) return;
    window.removeEventListener('scroll', filled);
    setTimeout(act, 100);
  };
  window.addEventListener('scroll', filled);
}
