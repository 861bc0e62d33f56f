import { element } from '../shared/element.js';
import { labels } from './labels.js';

/** Builds the bar at the top: a search for people and the ways to the feed and the network. `go` navigates in the site. */
export function header(go) {
  const field = element('input', {
    type: 'text',
    role: 'combobox',
    placeholder: labels.search,
    'aria-label': labels.search,
  });
  const form = element('form', { role: 'search' }, field);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(`/search/results/people/?keywords=${encodeURIComponent(field.value)}&origin=GLOBAL_SEARCH_HEADER`);
  });
  const links = [
    [labels.home, '/feed/'],
    [labels.network, '/mynetwork/grow/'],
    [labels.messaging, '/messaging/'],
    [labels.results, '/search/results/people/?keywords=&origin=FACETED_SEARCH'],
  ];
  const nav = element(
    'nav',
    {},
    links.map(([text, address]) => element('a', { href: address }, text)),
  );
  return element('header', { class: 'sketch-header' }, element('span', { class: 'sketch-mark' }), form, nav);
}
