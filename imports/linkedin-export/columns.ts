/** The tables of an export, in the order in which they are read. */
export const tableKinds = [
  'profile',
  'positions',
  'education',
  'invitations',
  'connections',
  'notes',
  'messages',
  'comments',
  'reactions',
  'shares',
  'learning-messages',
] as const;
export type TableKind = (typeof tableKinds)[number];

const messageColumns = {
  conversation: ['CONVERSATION ID'],
  title: ['CONVERSATION TITLE'],
  from: ['FROM'],
  senderUrl: ['SENDER PROFILE URL'],
  to: ['TO'],
  recipientUrls: ['RECIPIENT PROFILE URLS'],
  date: ['DATE'],
  subject: ['SUBJECT'],
  content: ['CONTENT'],
  folder: ['FOLDER'],
  direction: ['DIRECTION'],
  isDraft: ['IS MESSAGE DRAFT'],
  isDraftConversation: ['IS CONVERSATION DRAFT'],
} as const;

/**
 * What each column is called, by table. All exports whose shape is known (2020 to 2026) have English headers; one public
 * reader tells of German ones for Connections.
 */
const aliases = {
  profile: {
    firstName: ['First Name', 'Vorname'],
    lastName: ['Last Name', 'Nachname'],
    headline: ['Headline'],
    industry: ['Industry'],
  },
  positions: {
    company: ['Company Name'],
    title: ['Title'],
    startedOn: ['Started On'],
    finishedOn: ['Finished On'],
  },
  education: {
    school: ['School Name'],
    startedOn: ['Start Date'],
    finishedOn: ['End Date'],
    degree: ['Degree Name'],
  },
  invitations: {
    from: ['From'],
    to: ['To'],
    sentAt: ['Sent At'],
    message: ['Message'],
    direction: ['Direction'],
    inviterUrl: ['inviterProfileUrl'],
    inviteeUrl: ['inviteeProfileUrl'],
  },
  connections: {
    firstName: ['First Name', 'Vorname'],
    lastName: ['Last Name', 'Nachname'],
    url: ['URL', 'Profile URL'],
    email: ['Email Address', 'E-Mail-Adresse'],
    company: ['Company', 'Unternehmen'],
    position: ['Position'],
    connectedOn: ['Connected On', 'Verbunden am'],
  },
  notes: {
    firstName: ['Connection First Name', 'First Name'],
    lastName: ['Connection Last Name', 'Last Name'],
    url: ['Connection Profile URL', 'Profile URL', 'URL'],
    note: ['Note'],
    createdOn: ['Created On'],
    editedOn: ['Edited On'],
  },
  messages: messageColumns,
  comments: { date: ['Date'], link: ['Link'], message: ['Message'] },
  reactions: { date: ['Date'], type: ['Type'], link: ['Link'] },
  shares: { date: ['Date'], link: ['ShareLink'], message: ['ShareCommentary'] },
  'learning-messages': messageColumns,
} as const satisfies Readonly<Record<TableKind, Readonly<Record<string, readonly string[]>>>>;

/** Our own name of a column. */
export type Column = { readonly [Kind in TableKind]: keyof (typeof aliases)[Kind] }[TableKind];

/** The columns without which a row is no header of the table. */
const required: Readonly<Record<TableKind, readonly Column[]>> = {
  profile: ['firstName', 'lastName', 'headline', 'industry'],
  positions: ['company', 'title', 'startedOn', 'finishedOn'],
  education: ['school', 'startedOn', 'finishedOn', 'degree'],
  invitations: ['from', 'to', 'sentAt', 'direction'],
  connections: ['firstName', 'lastName', 'connectedOn'],
  notes: ['firstName', 'lastName', 'note', 'createdOn'],
  messages: ['from', 'to', 'date', 'content', 'folder'],
  comments: ['date', 'link', 'message'],
  reactions: ['date', 'type', 'link'],
  shares: ['date', 'link', 'message'],
  'learning-messages': ['from', 'to', 'date', 'content'],
};

/** Tables that tell of no contact with anybody. Their columns are too common to know them by those alone. */
const uselessKinds: ReadonlySet<TableKind> = new Set([
  'comments',
  'reactions',
  'shares',
  'learning-messages',
]);

export function isUseless(kind: TableKind): boolean {
  return uselessKinds.has(kind);
}

/** Where the columns of a table are. */
export type Columns = ReadonlyMap<string, number>;

/** The columns that a row names, when it is the header of such a table. Of two that are called the same the first one counts. */
export function columnsIn(kind: TableKind, cells: readonly string[]): Columns | undefined {
  const names = cells.map(headerKey);
  const called: Readonly<Record<string, readonly string[]>> = aliases[kind];
  const found = Object.entries(called).flatMap(([column, own]) => {
    const places = own.map((name) => names.indexOf(headerKey(name))).filter((place) => place >= 0);
    return places[0] === undefined ? [] : [[column, places[0]] as const];
  });
  const columns = new Map<string, number>(found);
  return required[kind].every((column) => columns.has(column)) ? columns : undefined;
}

/** Which table a row is the header of: that which the file's name says, or the one that the columns tell by themselves. */
export function kindOfHeader(cells: readonly string[], named: TableKind | undefined): TableKind | undefined {
  if (named && columnsIn(named, cells)) return named;
  return tableKinds.find((kind) => !isUseless(kind) && columnsIn(kind, cells));
}

/** A header as it is compared: eras and spreadsheets differ in case, spaces, hyphens and quotes. */
function headerKey(text: string): string {
  return text
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
