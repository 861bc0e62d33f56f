import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Tells whether apt-get can be used here without asking anybody: Debian or a child of it, as root. */
export function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Ubuntu's `chromium` package is an empty one that calls for a snap. */
export function isUbuntu() {
  const path = '/etc/os-release';
  return existsSync(path) && /^ID(_LIKE)?=.*ubuntu/m.test(readFileSync(path, 'utf8'));
}

/** Installs Debian packages; gives `{ ok, tail }`. */
export async function aptInstall(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const listed = await refreshLists(env);
  const installed = await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env });
  if (installed.ok) return installed;
  return { ok: false, tail: listed.ok ? installed.tail : `${listed.tail}\n${installed.tail}` };
}

let lists;
function refreshLists(env) {
  lists ??= run('apt-get', ['update'], { env });
  return lists;
}

/** Tells whether a browser would find a font; without one it draws no text at all. */
export function hasFonts() {
  if (process.platform !== 'linux') return true;
  const home = process.env.HOME ?? '/root';
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    `${home}/.fonts`,
    `${home}/.local/share/fonts`,
  ];
  return folders.some((folder) => holdsFont(folder, 5));
}

function holdsFont(folder, depth) {
  if (depth === 0 || !existsSync(folder)) return false;
  return readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory()
      ? holdsFont(join(folder, entry.name), depth - 1)
      : /\.(ttf|otf|ttc|pfb)$/i.test(entry.name),
  );
}
