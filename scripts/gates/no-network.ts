import { findInFiles } from './find-in-files.ts';
import type { Gate } from './gate.ts';

const calls =
  /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b/g;

// A part of the build itself may be loaded; anything else that import() is given may lie on another machine.
const foreignImports = /\bimport\s*\((?!\s*(["'`])\.{0,2}\/(?!\/)[^"'`$]*\1\s*\))/g;

const foreignParts = /\b(src|href|srcset|action)=["']?(https?:)?\/\/|@import\b|url\(["']?(https?:)?\/\//g;

export const noNetwork: Gate = {
  name: 'nothing opens a connection',
  check: ({ files }) => [
    ...findInFiles(
      files.filter(({ path }) => path.endsWith('.js')),
      calls,
    ),
    ...findInFiles(
      files.filter(({ path }) => path.endsWith('.js')),
      foreignImports,
    ),
    ...findInFiles(
      files.filter(({ path }) => /\.(html|css)$/.test(path)),
      foreignParts,
    ),
  ],
};
