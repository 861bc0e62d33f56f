import { mountPopup } from '@/components/surfaces/mount-popup';
import { pageParts } from '@/messaging/page-parts';

const root = document.getElementById('root');
if (root) mountPopup(root, pageParts());
