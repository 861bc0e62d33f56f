import { useState } from 'react';
import { noConsent, type Consent } from '@/outreach/decision';
import { counted } from '@/outreach/words';
import { Button } from '../Button';
import { CardToolsContext } from '../card-tools';
import { Icon } from '../icons/Icon';
import { People } from '../People';
import { VerdictBand } from '../VerdictBand';
import { Answered } from './Answered';
import { askPagePeople, type PagePeople } from './page-people';
import type { PageParts } from './page-parts';
import { pageTools } from './page-tools';
import { personHash } from './person-hash';
import { PersonRows } from './PersonRows';
import { PersonSearch } from './PersonSearch';
import { PopupToday } from './PopupToday';
import { useAnswer } from './use-answer';

const INNER_WIDTH = 328;
const FOUND_AT_ONCE = 8;

/** The toolbar popup: this page, today, and a way to find anybody. */
export function Popup({ parts }: { parts: PageParts }) {
  const [search, setSearch] = useState('');
  const open = (hash: string) => {
    parts.openDashboard?.(hash);
  };
  return (
    <main>
      <h1 className="visually-hidden">Tact</h1>
      <div className="bar">
        <Icon name="mark" size={20} />
        <PersonSearch value={search} onChange={setSearch} />
      </div>
      <div className="content">
        {search.trim() ? (
          <section aria-label="Found">
            <PersonRows
              key={search}
              parts={parts}
              search={search.trim()}
              limit={FOUND_AT_ONCE}
              onOpen={({ id }) => {
                open(personHash(id));
              }}
            />
          </section>
        ) : (
          <>
            <ThisPage parts={parts} />
            <PopupToday parts={parts} open={open} />
          </>
        )}
      </div>
      <Foot parts={parts} open={open} />
    </main>
  );
}

function ThisPage({ parts }: { parts: PageParts }) {
  const [tools] = useState(() => pageTools(parts));
  const [answer, ask] = useAnswer(parts, askPagePeople(parts));
  return (
    <section aria-labelledby="this-page">
      <h2>
        <span id="this-page">This page</span>
        {answer.state === 'loaded' ? <Where page={answer.value} /> : null}
      </h2>
      <Answered answer={answer} onTryAgain={ask}>
        {({ note, act, briefings }) => (
          <>
            {note === undefined ? null : <VerdictBand verdict={{ level: 'not-checked', sentence: note }} />}
            {note === undefined && briefings.length === 0 ? <p>Nothing on this page.</p> : null}
            <CardToolsContext value={tools}>
              <People briefings={briefings} width={INNER_WIDTH} depth="brief" act={act} />
            </CardToolsContext>
          </>
        )}
      </Answered>
      {answer.state === 'loaded' && answer.value.site === 'linkedin' ? <SidePanelDoor parts={parts} /> : null}
    </section>
  );
}

/** "Gmail, to Daniel Okafor and 2 others" */
function Where({ page: { site, briefings } }: { page: PagePeople }) {
  const [first, ...others] = briefings;
  if (site === undefined) return null;
  const name = first ? <bdi>{first.name}</bdi> : null;
  return (
    <span className="where">
      {site === 'gmail' ? 'Gmail' : 'LinkedIn'}
      {name ? (
        <>
          , {site === 'gmail' ? 'to ' : ''}
          {name}
        </>
      ) : null}
      {others.length > 0 ? ` and ${counted(others.length, 'other')}` : ''}
    </span>
  );
}

/** The way into the panel, for those who chose it. */
function SidePanelDoor({ parts }: { parts: PageParts }) {
  const [answer] = useAnswer(parts, () => parts.call('settings', {}));
  const { openSidePanel } = parts;
  const isChosen = answer.state === 'loaded' && answer.value.consent.linkedin === 'side-panel';
  if (!isChosen || !openSidePanel) return null;
  return (
    <Button className="side-panel-door" onClick={openSidePanel}>
      Open side panel
    </Button>
  );
}

function Foot({ parts, open }: { parts: PageParts; open: (hash: string) => void }) {
  const [answer] = useAnswer(parts, () => parts.call('settings', {}));
  const consent = answer.state === 'loaded' ? answer.value.consent : undefined;
  const isOn = consent !== undefined && (consent.gmail || consent.linkedin !== 'off');
  return (
    <div className="foot">
      <span className={isOn ? 'lamp on' : 'lamp'} />
      <span>{answer.state === 'loading' ? '' : checkingText(consent ?? noConsent)}</span>
      <Button
        look="bare"
        onClick={() => {
          open('#/');
        }}
      >
        Open Tact
      </Button>
    </div>
  );
}

function checkingText({ gmail, linkedin }: Consent): string {
  const sites = [gmail ? 'Gmail' : '', linkedin === 'off' ? '' : 'LinkedIn'].filter(Boolean);
  return sites.length > 0 ? `Checking ${sites.join(' and ')}` : 'Checking nothing yet';
}
