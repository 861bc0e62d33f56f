import type { Importer } from '../importer';
import { withLineFeeds } from './line-feeds';
import { mailEntries } from './mail-entries';
import { readMails } from './read-mails';
import { surveyMails } from './survey-mails';

/** Reads mailboxes: Gmail's Takeout, mbox files of any program, and single mails. */
export const mailImporter: Importer = {
  kind: 'mail',
  claims: mailEntries,
  look: async (entries, { ownAddresses, signal }) => {
    const { candidates } = await surveyMails(await withLineFeeds(entries, signal), ownAddresses, signal);
    const [only] = entries;
    return {
      kind: 'mail',
      title: entries.length === 1 && only ? fileName(only.path) : `${String(entries.length)} files`,
      sourceBytes: entries.reduce((sum, { sourceBytes }) => sum + sourceBytes, 0),
      ownAddresses: candidates,
    };
  },
  read: readMails,
};

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
