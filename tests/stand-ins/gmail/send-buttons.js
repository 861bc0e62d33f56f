import { element } from '../shared/element.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';

/** Builds the bar below the body: Send, its chevron, tools and the bin; in replies Send & archive and "pop out" too. */
export function bottomBar(compose, acts) {
  const archive = compose.kind === 'inline' ? sendAndArchive(acts) : undefined;
  const buttons = element('div', { class: 'dC' }, archive, send(acts), more(acts));
  const sendCell = element('td', { class: 'gU Up' }, element('div', { class: 'J-J5-Ji btA' }, buttons));
  const tools = element(
    'td',
    { class: 'gU a8X' },
    ['', '', '', ''].map(() => element('span', { class: 'sketch-tool' })),
    compose.kind === 'inline' ? popOut(acts) : undefined,
  );
  const bin = element('td', { class: 'gU az5' }, element('div', { class: 'J-J5-Ji bty' }, discard(acts)));
  const row = element('tr', { class: 'btC' }, sendCell, tools, bin);
  return element(
    'div',
    { class: 'aDh' },
    element('table', { class: 'IZ', role: 'group' }, element('tbody', {}, row)),
  );
}

function send(acts) {
  const attributes = {
    class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
    role: 'button',
    tabindex: 1,
    jslog: '32601; u014N:cOuCgd,Kr2w4b',
    'aria-label': `${labels.send} \u202a(Ctrl-Enter)\u202c`,
  };
  return onPress(element('div', attributes, labels.send), acts.send);
}

function sendAndArchive(acts) {
  const attributes = { class: 'T-I J-J5-Ji Uo v7 T-I-atl L3', role: 'button', tabindex: 1 };
  return onPress(element('div', attributes, labels.sendAndArchive), acts.sendAndArchive);
}

function more(acts) {
  const attributes = {
    class: 'T-I J-J5-Ji hG T-I-atl L3',
    role: 'button',
    tabindex: 1,
    'aria-haspopup': 'true',
    'aria-expanded': 'false',
    'aria-label': labels.moreSend,
  };
  return onPress(element('div', attributes, element('div', { class: 'G-asx' }, '▾')), acts.moreSend);
}

function discard(acts) {
  const attributes = {
    class: 'oh J-Z-I J-J5-Ji',
    role: 'button',
    tabindex: 1,
    'aria-label': labels.discard,
  };
  return onPress(element('div', attributes, element('div', { class: 'bin' })), acts.discard);
}

function popOut(acts) {
  const attributes = {
    class: 'sketch-pop-out',
    role: 'button',
    tabindex: 1,
    'aria-label': labels.popOut,
    title: labels.popOut,
  };
  return onPress(element('div', attributes, '⧉'), acts.popOut);
}
