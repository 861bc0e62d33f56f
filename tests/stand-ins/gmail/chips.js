import { element } from '../shared/element.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';
import { options } from './stand-in.js';

/** Builds the chip of one recipient in the shape of the year in `?chips=`. `acts` are `remove` and `expand`. */
export function chipOf(recipient, fieldName, acts) {
  return (shapes[options.chips] ?? shapes['2025'])(recipient, fieldName, acts);
}

const shapes = {
  2020: hiddenInputChip,
  2022: (recipient, _, acts) => nested(peopleKitChip(recipient, acts, {})),
  2025: (recipient, _, acts) => nested(peopleKitChip(recipient, acts, { role: 'option' })),
  2026: (recipient, _, acts) =>
    nested(element('div', { class: 'sketch-deeper' }, peopleKitChip(recipient, acts, { role: 'option' }))),
};

function nested(chip) {
  const inner = element('div', { class: 'agb', 'peoplekit-id': 'ubaLBe' }, chip);
  return element('div', { class: 'agh', 'peoplekit-id': 'Svajxe' }, inner);
}

// A contact group has a name where others have an address.
function peopleKitChip(recipient, acts, role) {
  return element(
    'div',
    {
      class: 'afV',
      ...role,
      'peoplekit-id': 'XPtOyb',
      tabindex: -1,
      'data-hovercard-id': recipient.email,
      'data-name': recipient.name,
    },
    element('div', { class: 'akl', translate: 'no' }, recipient.name || recipient.email),
    recipient.members ? control('sketch-expand', labels.expandGroup, '⊞', acts.expand) : undefined,
    control('afX', `${labels.remove} ${recipient.email}`, '×', acts.remove),
  );
}

function hiddenInputChip(recipient, fieldName, acts) {
  const written = recipient.name ? `${recipient.name} <${recipient.email}>` : recipient.email;
  return element(
    'div',
    { class: 'vR' },
    element(
      'span',
      { class: 'vN bfK a3q', email: recipient.members ? '' : recipient.email, tabindex: -1 },
      element('div', { class: 'vT' }, recipient.name || recipient.email),
      recipient.members ? control('sketch-expand', labels.expandGroup, '⊞', acts.expand) : undefined,
      control('vM', labels.remove, '×', acts.remove),
    ),
    element('input', { type: 'hidden', name: fieldName, value: written }),
  );
}

function control(mark, label, sign, act) {
  return onPress(element('div', { class: mark, role: 'button', 'aria-label': label }, sign), act);
}
