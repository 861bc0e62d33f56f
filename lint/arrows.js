import { dirname, relative, resolve } from 'node:path';

const root = dirname(import.meta.dirname);

/**
 * Holds the arrows between the folders (docs/architecture.md). Options: a list of
 * `{ files, may, never, why }`, paths as regular expressions from the root; the first whose `files` fit applies.
 * `may` lists what of ours can be imported, `never` the packages that cannot.
 */
export const arrows = {
  meta: { type: 'problem', schema: [{ type: 'array' }] },
  create(context) {
    const here = toProjectPath(context.filename);
    const wall = context.options[0].find(({ files }) => files.test(here));
    if (!wall) return {};
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source === 'string') report(context, node.source, problemOf(source, here, wall));
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

function problemOf(source, here, { may, never, why }) {
  const ours = ownTarget(source, here);
  if (ours === undefined) {
    return never.some((name) => source === name || source.startsWith(`${name}/`))
      ? `${here} must not reach the package ${source}. ${why}`
      : undefined;
  }
  if (leavesTopFolder(source, here, ours))
    return `Write '@/${ours}': relative imports stay inside a top-level folder.`;
  return may.some((allowed) => allowed.test(ours)) ? undefined : `${here} must not import ${ours}. ${why}`;
}

function ownTarget(source, here) {
  if (source.startsWith('@/')) return source.slice(2);
  if (!source.startsWith('.')) return undefined;
  return relative(root, resolve(root, dirname(here), source)).replaceAll('\\', '/');
}

function leavesTopFolder(source, here, target) {
  return source.startsWith('.') && here.split('/')[0] !== target.split('/')[0];
}

function toProjectPath(filename) {
  return relative(root, filename).replaceAll('\\', '/');
}

function report(context, node, message) {
  if (message) context.report({ node, message });
}
