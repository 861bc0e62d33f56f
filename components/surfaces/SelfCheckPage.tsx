import { useState } from 'react';
import type { KnownReading } from '@/messaging/protocol';
import { dayOf } from '@/outreach/calendar';
import { Button } from '../Button';
import { Answered } from './Answered';
import { CopyText } from './CopyText';
import type { PageParts } from './page-parts';
import { reportText, siteNames } from './reading-words';
import { ReadingTable } from './ReadingTable';
import { RedactedPages } from './RedactedPages';
import { useAnswer } from './use-answer';

/** Whether Tact still understands the pages of the sites, and what to give to those who mend it. */
export function SelfCheckPage({ parts }: { parts: PageParts }) {
  const [answer, ask] = useAnswer(parts, () => parts.call('readings', {}));
  return (
    <>
      <div className="top">
        <div>
          <h1 className="page-title">Self-check</h1>
          <p className="prose">
            Tact finds each thing on a page by a list of selectors, the newest first. A fallback works, but
            shows that your pages are built in another way than the newest that Tact knows.
          </p>
        </div>
      </div>
      <Answered answer={answer} onTryAgain={ask}>
        {({ readings }) => <Readings parts={parts} readings={readings} />}
      </Answered>
      <RedactedPages parts={parts} />
    </>
  );
}

interface ReadingsProps {
  readonly parts: PageParts;
  readonly readings: readonly KnownReading[];
}

function Readings({ parts, readings }: ReadingsProps) {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const [report, setReport] = useState<{ readonly press: string; readonly text: string }>();
  const copy = () => {
    const { version = 'of an unknown version' } = parts;
    const text = reportText(readings, { version, userAgent: navigator.userAgent, timeZone });
    setReport({ press: parts.newId(), text });
  };
  return (
    <>
      {(['gmail', 'linkedin'] as const).map((site) => (
        <SiteReadings
          key={site}
          site={site}
          readings={readings.filter((reading) => reading.site === site)}
          today={dayOf(parts.now(), timeZone)}
          timeZone={timeZone}
        />
      ))}
      <section aria-label="Report">
        <Button onClick={copy}>Copy report</Button>
        {report ? (
          <CopyText
            key={report.press}
            label="Report"
            note="It holds the version, the browser, counts and days, and nothing of any page."
            text={report.text}
          />
        ) : null}
      </section>
    </>
  );
}

type SiteReadingsProps = Parameters<typeof ReadingTable>[0];

function SiteReadings(props: SiteReadingsProps) {
  const { site, readings } = props;
  return (
    <section aria-labelledby={`readings-${site}`}>
      <h2 className="section-heading" id={`readings-${site}`}>
        {siteNames[site]}
      </h2>
      {readings.length === 0 ? (
        <p className="item">Tact does not count yet what it finds here.</p>
      ) : (
        <ReadingTable {...props} />
      )}
    </section>
  );
}
