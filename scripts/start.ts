import { parseArgs } from 'node:util';
import { buildIfStale } from './start/build-if-stale.ts';
import { canShowWindows } from './start/can-show-windows.ts';
import { openLiveSites } from './start/live-sites.ts';
import { openStandIns } from './start/open-stand-ins.ts';
import { playTour } from './start/tour.ts';

const { values } = parseArgs({ options: { live: { type: 'boolean', default: false } } });
const extensionFolder = await buildIfStale();

if (values.live) await openLiveSites(extensionFolder);
else if (canShowWindows()) await openStandIns(extensionFolder);
else await playTour(extensionFolder);
