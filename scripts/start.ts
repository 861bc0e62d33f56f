import { telling, PlainFailure } from './plain-failure.ts';
import { buildIfStale } from './start/build-if-stale.ts';
import { canShowWindows } from './start/can-show-windows.ts';
import { openLiveSites } from './start/live-sites.ts';
import { openStandIns } from './start/open-stand-ins.ts';
import { playTour } from './start/tour.ts';

const words = process.argv.slice(2);

await telling(async () => {
  if (words.some((word) => word !== '--live')) throw new PlainFailure('Usage: npm start [-- --live]');
  const isLive = words.includes('--live');
  if (isLive && !canShowWindows())
    throw new PlainFailure('The real sites need a window, and there is no display here.');
  const extensionFolder = await buildIfStale();
  if (isLive) await openLiveSites(extensionFolder);
  else if (canShowWindows()) await openStandIns(extensionFolder);
  else await playTour(extensionFolder);
});
