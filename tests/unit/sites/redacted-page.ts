/** A page read from its text, as a saved one is. */
export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function pageOf(body: string, title = ''): Document {
  const made = parsed(`<!DOCTYPE html><html lang="en"><head></head><body>${body}</body></html>`);
  made.title = title;
  return made;
}
