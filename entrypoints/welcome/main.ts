import { mountWelcome } from '@/components/surfaces/mount-welcome';
import { pageParts } from '@/messaging/page-parts';

const root = document.getElementById('root');
if (root) mountWelcome(root, pageParts());
