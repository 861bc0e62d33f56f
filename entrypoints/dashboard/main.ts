import { mountDashboard } from '@/components/surfaces/mount-dashboard';
import { pageParts } from '@/messaging/page-parts';

const root = document.getElementById('root');
if (root) mountDashboard(root, pageParts());
