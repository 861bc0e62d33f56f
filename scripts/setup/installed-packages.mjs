import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells whether node_modules holds what package-lock.json names, by npm's own record of what it
 * installed. So a hand-run `npm ci` or `npm install` is not repeated.
 */
export function matchesLockfile(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed || !declares(wanted[''], root)) return false;
  return (
    Object.entries(installed).every(([path, entry]) => wanted[path]?.version === entry.version) &&
    Object.entries(wanted).every(([path, entry]) => path in installed || path === '' || mayBeAbsent(entry))
  );
}

/** Another system's packages are optional ones, and those that name this system must be there. */
function mayBeAbsent(entry) {
  if (entry.optional !== true && entry.devOptional !== true && entry.peer !== true) return false;
  const namesSystem = entry.os !== undefined || entry.cpu !== undefined;
  const isForUs = allows(entry.os, process.platform) && allows(entry.cpu, process.arch);
  return !namesSystem || !isForUs || entry.libc !== undefined;
}

function allows(list, value) {
  if (list === undefined) return true;
  return list.includes(value) || list.some((item) => item.startsWith('!') && item !== `!${value}`);
}

function declares(lockRoot, root) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return ['dependencies', 'devDependencies', 'optionalDependencies'].every(
    (kind) => sorted(manifest[kind]) === sorted(lockRoot?.[kind]),
  );
}

function sorted(versions = {}) {
  return JSON.stringify(Object.entries(versions).sort());
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}
