/** Whether an element is on the page for the user: Gmail keeps closed composes and old headings without a box. (`offsetParent` misleads in Firefox.) */
export function hasBox(element: Element): boolean {
  return element.getClientRects().length > 0;
}
