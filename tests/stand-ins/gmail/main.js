import { element } from '../shared/element.js';
import { composeFromAddress, listenInCompose } from './page-gestures.js';
import { hostComposeWindows } from './compose-windows.js';
import { header, menu } from './frame.js';
import { hashStyles } from './hashed-classes.js';
import { applyLanguage } from './labels.js';
import { followOtherTabs } from './mailbox.js';
import { startSending } from './sending.js';
import { options } from './stand-in.js';
import { addTestMethods } from './test-methods.js';
import { hostToast } from './toast.js';
import { trySituation } from './situations.js';
import { hostViews, redraw } from './views.js';

applyLanguage();
if (options.hash) hashStyles();
addTestMethods();
if (options.ownWindow) startOwnWindow();
else if (options.popOut) startThreadWindow();
else startMailbox();
hostToast();
listenInCompose();
startSending();
followOtherTabs(redraw);
trySituation(options.try);

function startMailbox() {
  const body = element('div', { class: 'nH bkK' });
  document.body.append(header(), element('div', { class: 'nH aeN' }, menu(), body));
  hostViews(body);
  hostComposeWindows();
}

function startThreadWindow() {
  document.body.classList.add('aAU', 'xE', 'Su');
  const body = element('div', { class: 'nH bkK' });
  document.body.append(body);
  hostViews(body);
  hostComposeWindows();
}

function startOwnWindow() {
  document.body.classList.add('xE', 'xp');
  const place = element('div', { class: 'nH' });
  document.body.append(place);
  composeFromAddress(place);
}
