import { expect, it } from 'vitest';
import { noNetwork } from '@/scripts/gates/no-network';
import { madeUpBuild } from './made-up-build';

it('passes words that only look alike, addresses as plain text, and parts of the build', () => {
  const build = madeUpBuild({
    'a.js': 'prefetch("x");e.fetchPriority;ns="http://www.w3.org/2000/svg";import("./chunks/b.js")',
    'popup.html': '<link rel="stylesheet" href="/assets/a.css"><script src="/popup.js"></script>',
  });
  expect(noNetwork.check(build)).toEqual([]);
});

it.each([
  ['a.js', 'fetch("https://example.com")'],
  ['a.js', 'globalThis.fetch (u)'],
  ['a.js', 'new XMLHttpRequest'],
  ['a.js', 'new WebSocket(u)'],
  ['a.js', 'new EventSource(u)'],
  ['a.js', 'navigator.sendBeacon(u)'],
  ['a.js', 'importScripts(u)'],
  ['a.js', 'import("https://example.com/a.js")'],
  ['a.js', 'import("//example.com/a.js")'],
  ['a.js', 'import(u)'],
  ['popup.html', '<img src="https://example.com/a.png">'],
  ['popup.html', '<script src="//example.com/a.js">'],
  ['a.css', '@import "b.css";'],
  ['a.css', 'a{background:url(https://example.com/a.png)}'],
])('fails %s with %s', (name, text) => {
  expect(noNetwork.check(madeUpBuild({ [name]: text }))).toHaveLength(1);
});

const papaDownload =
  'this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(t=new XMLHttpRequest,this._config.withCredentials&&(t.withCredentials=this._config.withCredentials),n)';
const zipCodecs = 'async function vg(e,t){!mg.has(e)&&t&&_g(e,await import(t))}var yg=1';

it('passes the download of PapaParse and the codecs of zip.js, which nobody uses, in the script that imports', () => {
  expect(noNetwork.check(madeUpBuild({ 'import-worker.js': papaDownload + zipCodecs }))).toEqual([]);
});

it.each([
  ['background.js', papaDownload],
  ['background.js', zipCodecs],
  ['import-worker.js', papaDownload + papaDownload],
  ['import-worker.js', zipCodecs + zipCodecs],
  ['import-worker.js', 'if(t=new XMLHttpRequest,t.open("GET",u))'],
  ['import-worker.js', 'async function a(e){return await import(e)}'],
])('fails %s with %s', (name, text) => {
  expect(noNetwork.check(madeUpBuild({ [name]: text }))).toHaveLength(1);
});
