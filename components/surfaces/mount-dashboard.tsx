import './dashboard.css';
import { Dashboard } from './Dashboard';
import { mountPage } from './mount-page';
import type { PageParts } from './page-parts';
import './page-style';
import './person-page.css';
import './same-person.css';
import './self-check.css';
import './import/import.css';

export function mountDashboard(root: HTMLElement, parts: PageParts): void {
  mountPage(root, 'dashboard', <Dashboard parts={parts} />, parts.signal);
}
