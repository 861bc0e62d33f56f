import { findInFiles, type KnownUse } from './find-in-files.ts';
import type { Gate } from './gate.ts';

const calls =
  /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b/g;

// A part of the build itself may be loaded; anything else that import() is given may lie on another machine.
const foreignImports = /\bimport\s*\((?!\s*(["'`])\.{0,2}\/(?!\/)[^"'`$]*\1\s*\))/g;

const foreignParts = /\b(src|href|srcset|action)=["']?(https?:)?\/\/|@import\b|url\(["']?(https?:)?\/\//g;

const papaDownload: KnownUse = {
  only: 'import-worker.js',
  shape:
    /if\(this\._finished\)this\._chunkLoaded\(\);else\{if\(([\w$]+)=new XMLHttpRequest,this\._config\.withCredentials&&/,
  why: 'PapaParse can read a table from an address. Tact hands it text, and the content security policy would refuse.',
};
const zipCodecs: KnownUse = {
  only: 'import-worker.js',
  shape:
    /async function [\w$]+\(([\w$]+),([\w$]+)\)\{![\w$]+\.has\(\1\)&&\2&&[\w$]+\(\1,await import\(\2\)\)\}/,
  why: 'zip.js loads a codec that somebody registered under an address; Tact registers none.',
};

export const noNetwork: Gate = {
  name: 'nothing opens a connection',
  check: ({ files }) => [
    ...findInFiles(
      files.filter(({ path }) => path.endsWith('.js')),
      calls,
      [papaDownload],
    ),
    ...findInFiles(
      files.filter(({ path }) => path.endsWith('.js')),
      foreignImports,
      [zipCodecs],
    ),
    ...findInFiles(
      files.filter(({ path }) => /\.(html|css)$/.test(path)),
      foreignParts,
    ),
  ],
};
