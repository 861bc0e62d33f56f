// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { createReread } from '@/sites/linkedin/reread';

function card(): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = '<a href="/in/ann-bell/">Ann</a>';
  return element;
}

describe('a card of a long list', () => {
  it('is read once while its markup stays, and again when any of it changes', () => {
    const reread = createReread<string>();
    const element = card();
    const read = vi.fn(() => element.querySelector('a')?.getAttribute('href') ?? undefined);
    expect([reread(element, read), reread(element, read)]).toEqual(['/in/ann-bell/', '/in/ann-bell/']);
    expect(read).toHaveBeenCalledTimes(1);
    element.querySelector('a')?.setAttribute('href', '/in/boris-nowak/');
    expect(reread(element, read)).toBe('/in/boris-nowak/');
  });

  it('is read again as long as it gives nothing: it may not be rendered yet', () => {
    const reread = createReread<string>();
    const element = card();
    expect(reread(element, () => undefined)).toBeUndefined();
    expect(reread(element, () => 'Ann')).toBe('Ann');
  });
});
