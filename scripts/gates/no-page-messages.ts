import { filesNamed, siteScripts } from './build.ts';
import { findInFiles, type KnownUse } from './find-in-files.ts';
import type { Gate } from './gate.ts';

const reactScheduler: KnownUse = {
  shape:
    /new MessageChannel,([\w$]+)=([\w$]+)\.port2;\2\.port1\.onmessage=[\w$]+,[\w$]+=function\(\)\{\1\.postMessage\(null\)\}/,
  why: "React's scheduler wakes itself through a channel whose both ends it keeps: the page holds neither.",
};

export const noPageMessages: Gate = {
  name: 'site scripts send no message to the page',
  check: (build) => findInFiles(filesNamed(build, siteScripts), /\bpostMessage\b/g, [reactScheduler]),
};
