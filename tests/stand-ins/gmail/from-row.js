import { element } from '../shared/element.js';
import { ownAddresses } from './directory.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';
import { options } from './stand-in.js';

/** Builds the line that names the address a compose is sent from; a press takes the next one. Only with `?aliases`. */
export function fromRow(compose) {
  if (!options.aliases) return undefined;
  const shown = element('span', { class: 'az2 az4 L3', role: 'button', tabindex: 0 }, shownAs(compose.from));
  onPress(shown, () => {
    const next = ownAddresses[(ownAddresses.indexOf(compose.from) + 1) % ownAddresses.length];
    compose.from = next;
    compose.form.querySelector('input[name=from]').value = next;
    shown.textContent = shownAs(next);
    compose.changed();
  });
  return element(
    'tr',
    { class: 'bzf' },
    element('td', { class: 'ok' }, labels.from),
    element('td', { class: 'eV' }, shown),
  );
}

function shownAs(address) {
  return `Sam Tester <${address}>`;
}
