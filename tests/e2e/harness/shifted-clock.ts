import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives a script that moves `Date` by this many milliseconds in the world it runs in; the clock goes on running.
 * Running it twice in one world changes nothing. Alarms and timers keep the machine's time.
 */
export function clockShiftScript(offset: number): string {
  return (
    `(()=>{if(Date.shiftedBy!==undefined)return;const RealDate=Date;` +
    `class ShiftedDate extends RealDate{constructor(...parts){parts.length?super(...parts):super(RealDate.now()+${offset})}` +
    `static now(){return RealDate.now()+${offset}}static get shiftedBy(){return ${offset}}}` +
    `globalThis.Date=new Proxy(ShiftedDate,{apply:()=>new ShiftedDate().toString()})})();\n`
  );
}

/** Copies a built extension and lets each of its scripts begin with the shifted clock; gives the new folder back. */
export async function copyWithShiftedClock(from: string, to: string, offset: number): Promise<string> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const names = await readdir(to, { recursive: true });
  const scripts = names.filter((name) => name.endsWith('.js'));
  await Promise.all(scripts.map((name) => prepend(join(to, name), clockShiftScript(offset))));
  await giveOwnVersion(join(to, 'manifest.json'), offset);
  return to;
}

// Chromium registers the worker of a known extension anew only when its version changed.
async function giveOwnVersion(file: string, offset: number): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { readonly version: string };
  const [major = '0', minor = '0', patch = '0'] = manifest.version.split('.');
  const build = Math.abs(Math.round(offset / 1000)) % 65_536;
  await writeFile(file, JSON.stringify({ ...manifest, version: [major, minor, patch, build].join('.') }));
}

async function prepend(file: string, text: string): Promise<void> {
  await writeFile(file, text + (await readFile(file, 'utf8')));
}
