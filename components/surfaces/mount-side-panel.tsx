import { mountPage } from './mount-page';
import type { PageParts } from './page-parts';
import './page-style';
import './side-panel.css';
import { SidePanel } from './SidePanel';

export function mountSidePanel(root: HTMLElement, parts: PageParts): void {
  mountPage(root, 'side-panel', <SidePanel parts={parts} />, parts.signal);
}
