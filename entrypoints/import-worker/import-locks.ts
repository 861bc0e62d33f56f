import { importLock, importsLock } from '@/messaging/imports';

/** Runs what reads an import, as soon as none is being taken back. False, and nothing is run, where another window is at it. */
export function whileReading(id: string, read: () => Promise<void>): Promise<boolean> {
  return asTheOnlyOne(id, async () => {
    await navigator.locks.request(importsLock, { mode: 'shared' }, read);
    return true;
  });
}

/** Runs what takes an import back. False, and nothing is run, where this import or any other is being read. */
export function whileTakingBack(id: string, takeBack: () => Promise<void>): Promise<boolean> {
  return asTheOnlyOne(id, () =>
    navigator.locks.request(importsLock, { ifAvailable: true }, async (lock) => {
      if (lock) await takeBack();
      return lock !== null;
    }),
  );
}

async function asTheOnlyOne(id: string, work: () => Promise<boolean>): Promise<boolean> {
  return navigator.locks.request(importLock(id), { ifAvailable: true }, async (lock) =>
    lock ? work() : false,
  );
}
