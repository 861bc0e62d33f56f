import { mountPage } from './mount-page';
import type { PageParts } from './page-parts';
import './page-style';
import { Welcome } from './Welcome';
import './welcome.css';

export function mountWelcome(root: HTMLElement, parts: PageParts): void {
  mountPage(root, 'welcome', <Welcome parts={parts} />, parts.signal);
}
