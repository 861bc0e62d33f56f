import { element, sign } from '../shared/element.js';
import { labels } from './labels.js';
import { profileAddress } from './members.js';
import { outlet } from './outlet.js';
import { extrasOf } from './profile-extras.js';
import { standIn } from './stand-in.js';

let shown;

/** Shows the contact overlay when the address asks for it, over the profile that stays; takes it away otherwise. */
export function showContact(member, isEmber) {
  shown?.remove();
  shown = undefined;
  if (member === undefined) return;
  shown = isEmber ? emberModal(member) : sduiDialog(member);
  if (isEmber) outlet().append(shown);
  else document.body.append(shown);
}

function rowsOf(member) {
  const { phone, website } = extrasOf(member);
  const [email] = member.emails;
  return [
    [
      'people-medium',
      `${labels.profileOf} ${member.firstName}`,
      profileAddress(member),
      profileAddress(member).slice(8),
    ],
    website && ['link-medium', labels.website, website, website],
    phone && ['phone-handset-small', labels.phone, undefined, phone],
    email && ['envelope-medium', labels.email, `mailto:${email}`, email],
  ].filter(Boolean);
}

function sduiDialog(member) {
  const rows = rowsOf(member).map(([icon, label, address, value]) =>
    element(
      'div',
      { class: 'sketch-line' },
      element('figure', {}, sign({ id: icon, 'aria-hidden': 'true' })),
      element('div', {}, element('p', {}, label), element('p', {}, valueOf(address, value))),
    ),
  );
  const screen = element(
    'div',
    { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay' },
    element('h2', { dir: 'auto' }, member.name),
    element('h3', {}, labels.contact),
    rows,
  );
  const dialog = element('div', {
    role: 'dialog',
    'aria-modal': 'true',
    class: 'sketch-modal',
    'data-testid': 'dialog',
  });
  dialog.append(closeButton(member), screen);
  return dialog;
}

function emberModal(member) {
  const sections = rowsOf(member).map(([icon, label, address, value]) =>
    element(
      'section',
      { class: 'pv-contact-info__contact-type' },
      sign({ 'data-test-icon': icon, 'aria-hidden': 'true', class: 'pv-contact-info__contact-icon' }),
      element('h3', { class: 'pv-contact-info__header' }, label),
      element('div', { class: 'pv-contact-info__ci-container' }, valueOf(address, value)),
    ),
  );
  const modal = element('div', {
    role: 'dialog',
    class: 'artdeco-modal artdeco-modal--layer-default sketch-modal',
    'data-test-modal': true,
    'aria-labelledby': 'pv-contact-info',
  });
  modal.append(
    closeButton(member),
    element('h1', { id: 'pv-contact-info', dir: 'auto' }, member.name),
    element('div', { class: 'artdeco-modal__content pv-profile-section__section-info' }, sections),
  );
  return modal;
}

function valueOf(address, value) {
  return address
    ? element('a', { href: address, target: '_blank', rel: 'noopener' }, value)
    : element('span', { dir: 'ltr' }, value);
}

function closeButton(member) {
  const button = element(
    'button',
    { type: 'button', class: 'artdeco-modal__dismiss sketch-button', 'aria-label': labels.close },
    '×',
  );
  button.addEventListener('click', () => standIn.go(profileAddress(member)));
  return button;
}
