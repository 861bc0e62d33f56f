// The parts of messaging that know neither the schemas nor the browser, so that any script may hold them.
const clientParts = /^messaging\/(client|protocol|imports|tab-channel|notices|report)$/;
const browserParts = /^messaging\/(runtime|reader-life|page-parts)$/;
const inside = (folder) => new RegExp(`^${folder}/`);

const heavy = ['react', 'react-dom', 'dexie', 'zod', 'zustand'];

/** Who may import what: design section 3, arrow by arrow. The first entry whose `files` fit a file applies. */
export const walls = [
  {
    files: inside('outreach'),
    may: [inside('outreach')],
    never: [...heavy, 'wxt'],
    why: 'The domain is pure: it imports nothing of ours, no browser and no database.',
  },
  {
    files: inside('sites'),
    may: [inside('sites'), inside('outreach'), clientParts],
    never: [...heavy, 'wxt'],
    why: "Readers run on every page load: outreach and messaging's client parts only, no React, Dexie or Zod.",
  },
  {
    files: inside('imports'),
    may: [inside('imports'), inside('outreach'), clientParts],
    never: ['react', 'react-dom', 'dexie', 'zustand'],
    why: 'An importer turns a file into sightings; what becomes of them is not its matter.',
  },
  {
    files: inside('components'),
    may: [inside('components'), inside('outreach'), clientParts],
    never: ['dexie', 'zod', 'wxt'],
    why: "Components draw a briefing: outreach and messaging's client parts only, no storage.",
  },
  {
    files: inside('storage'),
    may: [inside('storage'), inside('outreach')],
    never: ['react', 'react-dom', 'zustand', 'wxt'],
    why: 'Storage knows the domain and the database, nothing else.',
  },
  {
    files:
      /^messaging\/(client|protocol|imports|tab-channel|notices|report|runtime|reader-life|page-parts)\.ts$/,
    may: [inside('outreach'), clientParts, browserParts],
    never: heavy,
    why: 'Client parts end up in the readers, so schemas, handlers and the trust check stay out of them.',
  },
  {
    files: inside('messaging'),
    may: [inside('messaging'), inside('outreach')],
    never: ['react', 'react-dom', 'dexie', 'zustand'],
    why: 'Messaging carries commands; it neither draws nor stores.',
  },
  {
    files: /^entrypoints\/[^/]+-reader\//,
    may: [inside('entrypoints'), inside('sites'), inside('outreach'), clientParts, browserParts],
    never: heavy,
    why: 'A reader runs on every page load and stays under 20 KB: no React, Dexie or Zod.',
  },
  {
    files: /^entrypoints\/(gmail-sidebar|linkedin-overlay)\//,
    may: [inside('entrypoints'), inside('components'), inside('outreach'), clientParts, browserParts],
    never: ['dexie', 'zod'],
    why: "A surface in a page reaches the worker by messaging's client; Dexie there would open the site's database.",
  },
  {
    files: inside('entrypoints'),
    may: ['entrypoints', 'components', 'imports', 'messaging', 'outreach', 'sites', 'storage'].map(inside),
    never: [],
    why: 'What the browser starts imports neither tests nor scripts.',
  },
];
