import { tableKinds, type TableKind } from './columns';

/** The other files of an export, 2020 to 2026, but for those that bear a name which any table may. */
const others = new Set([
  ...[
    'accountstatushistory',
    'adtargeting',
    'adsclicked',
    'articles',
    'causesyoucareabout',
    'certifications',
  ],
  ...['companyfollows', 'coursesprojects', 'courses', 'emailaddresses', 'endorsementgiven', 'honors'],
  ...['endorsementgiveninfo', 'endorsementreceived', 'endorsementreceivedinfo', 'events', 'grouplikes'],
  ...['hashtagfollows', 'importedcontacts', 'inferencesaboutyou', 'instantreposts', 'jobapplications'],
  ...['jobapplicantsavedanswers', 'jobapplicantsavedscreeningquestionresponses', 'jobseekerpreferences'],
  ...['lanadsengagement', 'languages', 'learning', 'logins', 'memberfollows', 'organizations', 'patents'],
  ...['phonenumbers', 'privateidentityasset', 'profilesummary', 'projects', 'publications', 'receipts'],
  ...['receiptsv2', 'recommendationsgiven', 'recommendationsreceived', 'registration', 'richmedia'],
  ...['saveditems', 'savedjobalerts', 'savedjobs', 'searchqueries', 'securitychallenges', 'services'],
  ...['skills', 'testscores', 'verifications', 'volunteering', 'volunteeringinterests', 'votes'],
  ...['whatsappphonenumbers', 'engagementopportunities', 'providers', 'reviews'],
]);

/** Which table of an export a file is by its name alone: `Comments_100000001.csv`, `Connections (1).csv`. */
export function kindByName(path: string): TableKind | undefined {
  const name = nameKey(path);
  if (/^(?:guide|learning\w*)messages$/u.test(name)) return 'learning-messages';
  return tableKinds.find((kind) => kind === name);
}

/** Whether a file bears the name of one that exports hold besides: `Company Follows.csv`. */
export function isOtherFile(path: string): boolean {
  return others.has(nameKey(path));
}

/** Whether an entry may be a table at all: Excel saves them as text too. */
export function isTableFile(path: string): boolean {
  return /\.(?:csv|tsv|txt)$/iu.test(path);
}

function nameKey(path: string): string {
  const file = path.split('/').at(-1) ?? '';
  const [name = ''] = file.toLowerCase().split('.');
  // What a browser adds to a second download, what a system adds to a copy, and the number of the member.
  return name
    .replace(/\s*\(\d+\)\s*$/u, '')
    .replace(/[\s-]+(?:copy|kopie|kopia|copie|copia)(?:\s*\d+)?$/u, '')
    .replace(/_\d+$/u, '')
    .replace(/[\s_-]/gu, '');
}
