// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emberButton, emberPage } from './ember-page';
import { MEMBER } from './profile-ids';
import { readBoth } from './read-page';
import { connectLink, messageAndMore, messageLink, MORE, nameRow, sduiPage } from './sdui-page';

const BELL =
  '<div><a aria-label="Notifications" href="https://www.linkedin.com/in/ann-bell/"><svg id="bell-fill-medium"></svg></a></div>';
const PENDING_LINK =
  '<div><a aria-label="Withdraw" href="https://www.linkedin.com/in/ann-bell/"><span>Ausstehend</span></a></div>';
const FOLLOW = '<div><button aria-label="Follow" type="button"><svg id="add-small"></svg></button></div>';
const ACCEPT =
  '<div><button aria-label="a" type="button">Annehmen</button></div><div><button aria-label="b" type="button">Ignorieren</button></div>';
const SALES = '<a aria-label="View in Sales Navigator" href="https://www.linkedin.com/sales/people/1">x</a>';
const EDIT = '<a href="https://www.linkedin.com/in/ann-bell/edit/intro/"><svg id="edit-medium"></svg></a>';
const FIRST = '<p>· 1st</p>';
const SUGGESTED = `<div componentkey="refSuggestedForYou">
  <button componentkey="ConnectButtonstate:invitation:urn:li:member:7_connect" type="button"><svg id="connect-small"></svg></button>
  <button componentkey="ConnectButtonstate:invitation:urn:li:member:8_pending" type="button">x</button>
  <a href="/in/the-user/edit/intro/">x</a></div>`;

const SDUI: readonly (readonly [string, string, string, string, boolean | undefined])[] = [
  ['Connect is shown', connectLink('ann-bell') + messageAndMore(), '<p>· 2nd</p>', 'connectable', true],
  [
    'Connect has a key only',
    `<button componentkey="ConnectButtonstate:invitation:urn:li:member:${MEMBER}_connect" aria-label="x" type="button">x</button>${MORE}`,
    '<p>· 2nd</p>',
    'connectable',
    true,
  ],
  [
    'Connect invites somebody else',
    connectLink('boris-sample') + messageAndMore(),
    '<p>· 2nd</p>',
    'unknown',
    undefined,
  ],
  [
    'Connect is hidden',
    `<div style="display:none">${connectLink('ann-bell')}</div>${messageAndMore()}`,
    '<p>· 3rd</p>',
    'unknown',
    undefined,
  ],
  [
    'Connect, pending and edit are of people suggested',
    `${SUGGESTED}${messageAndMore()}`,
    '<p>· 3rd</p>',
    'unknown',
    undefined,
  ],
  ['first degree', messageAndMore(), FIRST, 'connected', false],
  [
    'first degree with a notification bell',
    `${BELL}<div>${messageAndMore()}</div>`,
    FIRST,
    'connected',
    false,
  ],
  ['first degree with a link to another product', `${SALES}${messageAndMore()}`, FIRST, 'connected', false],
  ['a message link to a stranger', messageAndMore(), '<p>· 3rd</p>', 'unknown', undefined],
  ['Sales Navigator and a message link', SALES + messageAndMore(), '<p>· 3rd</p>', 'unknown', undefined],
  ['Follow, Connect may be in the menu', FOLLOW + messageAndMore(), '<p>· 3rd</p>', 'follow-only', undefined],
  [
    'pending by key',
    `<a componentkey="ConnectButtonstate:invitation:urn:li:member:${MEMBER}_pending" href="#">x</a>${messageAndMore()}`,
    '<p>· 2nd</p>',
    'pending',
    false,
  ],
  [
    'pending by key beside a hidden first degree',
    `<a componentkey="ConnectButtonstate:invitation:urn:li:member:${MEMBER}_pending" href="#">x</a>${MORE}`,
    `<p>· 2nd</p><div style="display:none">${FIRST}</div>`,
    'pending',
    false,
  ],
  ['pending by its labelled link', PENDING_LINK + messageAndMore(), '<p>· 2nd</p>', 'pending', false],
  ['incoming', `${ACCEPT}${MORE}`, '<p>· 2nd</p>', 'incoming', false],
  [
    'incoming, menu without a label',
    `${ACCEPT}<div><button aria-expanded="false" type="button">…</button></div>`,
    '<p>· 3rd</p>',
    'incoming',
    false,
  ],
  ['no controls', '', '<p>· 3rd</p>', 'unknown', undefined],
];

describe('the connection', () => {
  it.each(SDUI)('is told on the newer frontend: %s', (_case, actions, degree, connection, canConnect) => {
    // Both rows of the page: in the card and in the bar that sticks to the top.
    const twice = actions && `<div><div>${actions}</div></div><div><div>${actions}</div></div>`;
    expect(readBoth(sduiPage({ actions: twice, degree }))).toMatchObject({
      connection,
      canConnect,
      isSelf: false,
    });
  });

  it('is oneself where the profile can be edited', () => {
    const nameless = nameRow({ degree: '' })
      .replace(/<a [^>]*>/u, '')
      .replace('</a>', '');
    const seen = readBoth(sduiPage({ nameRow: nameless, actions: EDIT }));
    expect(seen).toMatchObject({
      connection: 'self',
      isSelf: true,
      canConnect: false,
      degree: undefined,
      slug: 'ann-bell',
    });
  });

  it('is connectable by an offer in the open menu, which stands outside the card', () => {
    const menu = (slug: string) => `<div role="menu">${connectLink(slug)}</div>`;
    const page = (slug: string) => `${sduiPage({ degree: '<p>· 3rd</p>' })}${menu(slug)}`;
    expect(readBoth(page('ann-bell'))).toMatchObject({ connection: 'connectable', canConnect: true });
    expect(readBoth(page('boris-sample'))).toMatchObject({ connection: 'unknown', canConnect: undefined });
  });

  it('is connectable by the icon alone', () => {
    const actions = `<div><button aria-label="x" type="button"><svg id="connect-small"></svg></button>${MORE}</div>`;
    expect(readBoth(sduiPage({ actions }))).toMatchObject({ connection: 'connectable', canConnect: true });
  });

  const EMBER: readonly (readonly [string, string, string, string, boolean | undefined])[] = [
    [
      'Connect',
      emberButton('connect-small') + emberButton('send-privately-small'),
      '2nd',
      'connectable',
      true,
    ],
    [
      'Connect in the menu',
      `${emberButton('add-small')}<div class="artdeco-dropdown__item"><svg data-test-icon="connect-medium"></svg></div>`,
      '3rd',
      'connectable',
      true,
    ],
    [
      'Connect by the picture it uses',
      '<button class="artdeco-button"><svg><use href="#connect-small"></use></svg></button>',
      '2nd',
      'connectable',
      true,
    ],
    ['pending', emberButton('clock-small'), '2nd', 'pending', false],
    ['first degree', emberButton('send-privately-small'), '1st', 'connected', false],
    [
      'no degree, but a connection to remove',
      '<svg data-test-icon="remove-connection-medium"></svg>',
      '',
      'connected',
      false,
    ],
    ['Follow', emberButton('add-small'), '3rd', 'follow-only', undefined],
    ['a message button to a stranger', emberButton('send-privately-small'), '3rd', 'unknown', undefined],
    ['oneself', '<a href="/in/ann-bell/edit/intro/?x=1">x</a>', '', 'self', false],
  ];
  it.each(EMBER)('is told on the classic frontend: %s', (_case, actions, degree, connection, canConnect) => {
    expect(readBoth(emberPage({ actions, degree }))).toMatchObject({
      connection,
      canConnect,
      isSelf: connection === 'self',
    });
  });

  it('is read from a message link never', () => {
    expect(readBoth(sduiPage({ actions: messageLink(), degree: '' }))).toMatchObject({
      connection: 'unknown',
    });
  });
});
