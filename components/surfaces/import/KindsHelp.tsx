import type { ReactNode } from 'react';
import { Disclosure } from '../../Disclosure';

interface KindHelp {
  readonly name: string;
  readonly files: string;
  readonly steps: readonly ReactNode[];
}

const kinds: readonly KindHelp[] = [
  {
    name: 'Mail',
    files: 'Google Takeout, .mbox, .zip, .eml',
    steps: [
      <>
        Open <Outside address="takeout.google.com" />, deselect all, and tick Mail.
      </>,
      'Choose “All Mail data included” to take only some labels; Sent must be among them.',
      'Ask for one export, as .zip and not as .tgz, of up to 50 GB. Google mails you a link, after minutes or days.',
      'Choose the file here as it came, or the .mbox files inside it.',
    ],
  },
  {
    name: 'LinkedIn',
    files: 'The data export, .zip or its folder',
    steps: [
      <>
        On LinkedIn open Settings, Data privacy, “Get a copy of your data”, or{' '}
        <Outside address="www.linkedin.com/mypreferences/d/download-my-data" />.
      </>,
      'Choose the larger archive: it holds messages, invitations and connections. It takes up to a day.',
      'LinkedIn mails you a link, which works for three days. Choose the .zip here.',
    ],
  },
  {
    name: 'Calendar',
    files: '.ics, or a .zip of them',
    steps: [
      'In Google Calendar open Settings, “Import and export”, and Export.',
      'Outlook and Apple Calendar save a calendar as .ics in their File menu.',
      'Meetings with other people count as meetings; those of your own are left out.',
    ],
  },
  {
    name: 'Contacts',
    files: '.vcf or .csv',
    steps: [
      <>
        In Google Contacts (<Outside address="contacts.google.com" />) press Export, as vCard or Google CSV.
      </>,
      'In Outlook open People, “Manage contacts”, and Export.',
      'On a Mac open Contacts, File, Export, “Export vCard”.',
    ],
  },
  {
    name: 'CRM',
    files: '.csv of HubSpot, Pipedrive, Salesforce and others',
    steps: [
      'Export contacts or people as CSV, with their mail addresses.',
      'Tact shows the columns first and asks what each of them means.',
    ],
  },
];

/** Which files Tact reads, and where the user gets them. */
export function KindsHelp() {
  return (
    <section className="kinds" aria-labelledby="kinds">
      <h2 className="section-heading" id="kinds">
        Where to get them
      </h2>
      {kinds.map(({ name, files, steps }) => (
        <Disclosure key={name} summary={<KindName name={name} files={files} />}>
          <ol>
            {steps.map((step, index) => (
              <li key={index}>{step}</li>
            ))}
          </ol>
        </Disclosure>
      ))}
    </section>
  );
}

function KindName({ name, files }: Pick<KindHelp, 'name' | 'files'>) {
  return (
    <>
      <b>{name}</b>
      <span className="second-line">{files}</span>
    </>
  );
}

/** The user's own way there: Tact opens nothing by itself, and the site is not told where they come from. */
function Outside({ address }: { address: string }) {
  return (
    <a href={`https://${address}`} target="_blank" rel="noreferrer">
      {address}
    </a>
  );
}
