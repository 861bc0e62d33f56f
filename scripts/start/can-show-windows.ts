/** Whether a browser window can be shown here. Linux says so by its display; the others always have one. */
export function canShowWindows(): boolean {
  if (process.env.CI) return false;
  const hasDisplay = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  return process.platform !== 'linux' || hasDisplay;
}
