import type { Importer } from '../importer';
import { planTitle, totalSourceBytes } from '../plan-title';
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
    return {
      kind: 'mail',
      title: planTitle(entries),
      sourceBytes: totalSourceBytes(entries),
      ownAddresses: candidates,
    };
  },
  read: readMails,
};
