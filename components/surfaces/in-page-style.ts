import base from '../base.css?inline';
import button from '../button.css?inline';
import field from '../field.css?inline';
import heldSendDialog from '../held-send-dialog.css?inline';
import historyList from '../history-list.css?inline';
import personCard from '../person-card.css?inline';
import pill from '../pill.css?inline';
import reasonList from '../reason-list.css?inline';
import tokens from '../tokens.css?inline';
import touchLine from '../touch-line.css?inline';
import verdictBand from '../verdict-band.css?inline';
import waysIn from '../ways-in.css?inline';
import inPage from './in-page.css?inline';

const parts = [
  tokens,
  base,
  button,
  field,
  verdictBand,
  touchLine,
  waysIn,
  reasonList,
  historyList,
  personCard,
  heldSendDialog,
  pill,
  inPage,
];

/** The style of what is drawn into a page. */
export const inPageStyle = parts.join('\n');
