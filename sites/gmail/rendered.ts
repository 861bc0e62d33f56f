/** Whether an element is on the page for the user. Injectable, because jsdom lays nothing out. */
export type IsRendered = (element: Element) => boolean;

/** Gmail keeps closed composes and old headings in the page; only what has a box is open. (`offsetParent` misleads in Firefox.) */
export const hasBox: IsRendered = (element) => element.getClientRects().length > 0;
