import type { OfferedFile } from '@/messaging/imports';

/** A folder may hold a whole disk; more files than these are not taken. */
export const MOST_FILES = 20_000;

/** The files of a file field, with the folders above them where a folder was chosen. */
export function filesOfField(files: FileList | null): readonly OfferedFile[] {
  return [...(files ?? [])].slice(0, MOST_FILES).map((file) => offered(file, file.webkitRelativePath));
}

/** The files that were dropped, those in folders too. It must be called while the drop is handled: the list is gone afterwards. */
export async function filesOfDrop(dropped: DataTransfer): Promise<readonly OfferedFile[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return filesOfField(dropped.files);
  const found: OfferedFile[] = [];
  for (const entry of entries) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: OfferedFile[]): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (isFile(entry)) found.push(offered(await fileOf(entry), entry.fullPath.replace(/^\/+/u, '')));
  if (isFolder(entry)) for (const child of await childrenOf(entry)) await collect(child, found);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** A reader gives a hundred at a time, and an empty list at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return children;
    children.push(...some);
  }
}

function offered(file: File, path: string): OfferedFile {
  return { path: path || file.name, blob: file, lastModified: file.lastModified };
}
