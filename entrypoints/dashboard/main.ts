import { mountDashboard } from '@/components/surfaces/mount-dashboard';
import { pageParts } from '@/messaging/page-parts';
import { createReport } from '@/messaging/report';
import { startImporting } from './import-link';

const root = document.getElementById('root');
if (root) {
  const parts = pageParts();
  const report = createReport();
  mountDashboard(root, { ...parts, startImporting: () => startImporting({ ...parts, report }) });
}
