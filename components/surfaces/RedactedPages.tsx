import { useState } from 'react';
import type { SiteTab } from '@/messaging/protocol';
import { success } from '@/outreach/result';
import { Button } from '../Button';
import { Problem } from '../Problem';
import { Answered } from './Answered';
import { CopyText } from './CopyText';
import type { PageParts } from './page-parts';
import { siteNames } from './reading-words';
import { useAnswer } from './use-answer';
import { useWriting } from './use-writing';

interface Sample {
  readonly press: string;
  readonly title: string;
  readonly html: string;
}

/** The open pages of both sites, each to be copied with all that it says replaced. */
export function RedactedPages({ parts }: { parts: PageParts }) {
  const [answer, ask] = useAnswer(parts, () => parts.call('site-tabs', {}));
  const { sample, problem, isBusy, take } = useSample(parts);
  return (
    <section aria-labelledby="redacted-pages">
      <h2 className="section-heading" id="redacted-pages">
        A page to show to others
      </h2>
      <p className="prose">
        When Tact no longer reads a page, its structure helps to mend that. Nothing is sent: you get a copy,
        and it is yours to give.
      </p>
      <Answered answer={answer} onTryAgain={ask}>
        {({ tabs }) => <OpenPages tabs={tabs} isBusy={isBusy} onCopy={(tab) => void take(tab)} />}
      </Answered>
      <Button look="bare" small onClick={ask}>
        Look for open pages again
      </Button>
      <Problem sentence={problem} />
      {sample ? (
        <CopyText
          key={sample.press}
          label={`Redacted page: ${sample.title}`}
          note="Every text and address is replaced. Look through it before you share it."
          text={sample.html}
        />
      ) : null}
    </section>
  );
}

interface OpenPagesProps {
  readonly tabs: readonly SiteTab[];
  readonly isBusy: boolean;
  readonly onCopy: (tab: SiteTab) => void;
}

function OpenPages({ tabs, isBusy, onCopy }: OpenPagesProps) {
  if (tabs.length === 0) return <p className="item">No page of Gmail or LinkedIn is open.</p>;
  return (
    <ul>
      {tabs.map((tab) => (
        <li className="item" key={tab.tab}>
          <div>
            <bdi id={`tab-${tab.tab}`}>{titleOf(tab)}</bdi>
            <p className="second-line">{siteNames[tab.site]}</p>
          </div>
          <Button
            small
            isBusy={isBusy}
            aria-describedby={`tab-${tab.tab}`}
            onClick={() => {
              onCopy(tab);
            }}
          >
            Copy redacted page
          </Button>
        </li>
      ))}
    </ul>
  );
}

function titleOf({ title, site }: SiteTab): string {
  return title === '' ? siteNames[site] : title;
}

/** Takes the page of a tab; the one taken before goes at once, so that it is not taken for the new one. */
function useSample(parts: PageParts) {
  const { problem, isBusy, write } = useWriting();
  const [sample, setSample] = useState<Sample>();
  const take = async (tab: SiteTab) => {
    setSample(undefined);
    await write(async () => {
      const page = await parts.call('redacted-page', { tab: tab.tab });
      if (!page.ok) return page;
      setSample({ press: parts.newId(), title: titleOf(tab), html: page.value.html });
      return success({});
    });
  };
  return { sample, problem, isBusy, take };
}
