import { element, initialsOf } from '../shared/element.js';
import { directConnectControl } from './connect-control.js';
import { connectionsPage } from './connections.js';
import { keep, kept, onChange } from './kept.js';
import { labels } from './labels.js';
import { isIncoming, members, membersInvited, profileAddress } from './members.js';
import { classicButton, openModal } from './outlet.js';
import { proposedMembers } from './profile-extras.js';

/** Builds the page of the network at this path: proposals, connections, invitations received or sent. */
export function networkPage(path, isEmber) {
  if (path.includes('/connections')) return connectionsPage(isEmber);
  if (path.includes('/sent'))
    return invitations(membersInvited, (member) => sentActions(member, isEmber), isEmber);
  if (path.includes('/invitation-manager'))
    return invitations(() => members.filter(isIncoming), receivedActions, isEmber);
  return growPage();
}

function growPage() {
  const cards = proposedMembers().map((member) => personRow(member, [directConnectControl(member)], false));
  return screenOf(
    'mynetwork.Grow',
    labels.mayKnow,
    element('div', { role: 'list', class: 'sketch-card' }, cards),
  );
}

function invitations(peopleNow, actionsOf, isEmber) {
  const list = element('div', { role: 'list', class: 'sketch-card' });
  const draw = () =>
    list.replaceChildren(...peopleNow().map((member) => personRow(member, actionsOf(member), isEmber)));
  onChange(draw);
  draw();
  const tabs = ['received', 'sent'].map((name) =>
    element('a', { href: `/mynetwork/invitation-manager/${name}/`, class: 'sketch-button' }, labels[name]),
  );
  return screenOf(
    isEmber ? undefined : 'mynetwork.InvitationManager',
    labels.network,
    element('div', {}, tabs),
    list,
  );
}

function sentActions(member, isEmber) {
  const attributes = { 'aria-label': `${labels.withdraw}: ${member.name}` };
  const ask = (event) => {
    event.preventDefault();
    askToWithdraw(member);
  };
  if (isEmber) return [classicButton('muted', labels.withdraw, ask, attributes)];
  const key = `invitation:urn:li:member:${member.memberNumber}_withdraw`;
  const link = element(
    'a',
    { href: '#', class: 'sketch-button', componentkey: key, ...attributes },
    labels.withdraw,
  );
  link.addEventListener('click', ask);
  return [link];
}

function askToWithdraw(member) {
  const withdraw = classicButton('primary', labels.withdraw, () => {
    modal.remove();
    keep('withdrawn', member.slug);
  });
  const cancel = classicButton('secondary', labels.cancel, () => modal.remove());
  const modal = openModal(
    {
      role: 'alertdialog',
      class: 'artdeco-modal--layer-confirmation',
      'data-test-modal-id': 'withdraw-invitation',
    },
    [
      element('h2', {}, labels.withdrawAsk),
      element('div', { class: 'artdeco-modal__actionbar' }, cancel, withdraw),
    ],
    labels.close,
  );
}

function receivedActions(member) {
  const button = (kind, text, list) =>
    classicButton(kind, text, () => kept(list).includes(member.slug) || keep(list, member.slug), {
      'aria-label': `${text}: ${member.name}`,
    });
  return [button('secondary', labels.ignore, 'ignored'), button('primary', labels.accept, 'accepted')];
}

function personRow(member, actions, isEmber) {
  const name = element(
    'a',
    {
      href: profileAddress(member),
      class: isEmber ? 'invitation-card__title sketch-strong' : 'sketch-strong',
    },
    isEmber ? element('strong', { dir: 'auto' }, member.name) : element('p', { dir: 'auto' }, member.name),
  );
  const headline = isEmber
    ? element('p', { class: 'invitation-card__subtitle', dir: 'auto' }, member.headline)
    : element('p', { class: 'sketch-soft', dir: 'auto' }, member.headline);
  return element(
    'div',
    { role: 'listitem', class: isEmber ? 'invitation-card sketch-result-row' : 'sketch-result-row' },
    element('figure', { class: 'sketch-face', 'aria-hidden': 'true' }, initialsOf(member.name)),
    element('div', { class: 'sketch-grow' }, name, headline),
    actions,
  );
}

function screenOf(name, title, ...content) {
  return element(
    'div',
    { class: 'sketch-column', 'data-sdui-screen': name && `com.linkedin.sdui.flagshipnav.${name}` },
    element('h1', { class: 'sketch-soft' }, title),
    content,
  );
}
