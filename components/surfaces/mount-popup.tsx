import { mountPage } from './mount-page';
import type { PageParts } from './page-parts';
import './page-style';
import './popup.css';
import { Popup } from './Popup';

export function mountPopup(root: HTMLElement, parts: PageParts): void {
  mountPage(root, 'popup', <Popup parts={parts} />, parts.signal);
}
