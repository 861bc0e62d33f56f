import { mountSidePanel } from '@/components/surfaces/mount-side-panel';
import { pageParts } from '@/messaging/page-parts';

const root = document.getElementById('root');
if (root) mountSidePanel(root, pageParts());
