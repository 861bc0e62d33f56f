import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { Icon } from '../icons/Icon';
import { pages, routeOf, type PageName, type Route } from './dashboard-route';
import { createImporting, type Importing } from './import/import-store';
import { ImportMark } from './import/ImportMark';
import { ImportPage } from './import/ImportPage';
import { KeepTabOpen } from './import/KeepTabOpen';
import { NotYetPage, type NotYetName } from './NotYetPage';
import type { PageParts } from './page-parts';
import { PeoplePage } from './PeoplePage';
import { PersonPage } from './PersonPage';
import { ProspectsPage } from './ProspectsPage';
import { SamePersonPage } from './SamePersonPage';
import { SelfCheckPage } from './SelfCheckPage';
import { SettingsPage } from './SettingsPage';
import { TodayPage } from './TodayPage';
import { useAnswer } from './use-answer';

/** The dashboard: a navigation and the page that the address names. */
export function Dashboard({ parts }: { parts: PageParts }) {
  const route = useRoute(parts.signal);
  // It outlives the visit to its page: an import goes on while the user looks at something else.
  const [importing] = useState(() => createImporting(parts));
  return (
    <>
      <header className="side">
        <p className="brand">
          <Icon name="mark" size={20} /> Tact
        </p>
        <Navigation current={route.page} importing={importing} />
        <OnDisk parts={parts} />
      </header>
      <main>
        <Page
          key={route.person ?? route.part ?? route.page}
          parts={parts}
          importing={importing}
          route={route}
        />
      </main>
      {importing ? <KeepTabOpen importing={importing} /> : null}
    </>
  );
}

function useRoute(signal: AbortSignal): Route {
  const [store] = useState(() => createStore<Route>(() => routeOf(location.hash)));
  useEffect(() => {
    const visit = new AbortController();
    const follow = () => {
      store.setState(routeOf(location.hash), true);
    };
    addEventListener('hashchange', follow, { signal: AbortSignal.any([visit.signal, signal]) });
    return () => {
      visit.abort();
    };
  }, [store, signal]);
  return useStore(store);
}

interface NavigationProps {
  readonly current: PageName;
  readonly importing: Importing | undefined;
}

function Navigation({ current, importing }: NavigationProps) {
  return (
    <nav aria-label="Pages">
      {pages.map(({ hash, name, icon }) => (
        <a
          key={name}
          href={hash}
          className={name === 'Import and backup' ? 'parted' : undefined}
          aria-current={name === current ? 'page' : undefined}
        >
          <Icon name={icon} /> {name}
          {importing && name === 'Import and backup' ? <ImportMark importing={importing} /> : null}
        </a>
      ))}
    </nav>
  );
}

function OnDisk({ parts }: { parts: PageParts }) {
  const [answer] = useAnswer(parts, () => parts.call('storage-state', {}));
  if (answer.state !== 'loaded') return null;
  const { people, touches, writable, problem } = answer.value;
  const count = new Intl.NumberFormat('en');
  return (
    <div className="on-disk second-line">
      <p>
        On this disk: {count.format(people)} people, {count.format(touches)} messages.
      </p>
      {writable ? null : <p className="problem">{problem ?? 'Nothing can be written right now.'}</p>}
    </div>
  );
}

interface PageProps {
  readonly parts: PageParts;
  readonly importing: Importing | undefined;
  readonly route: Route;
}

function Page({ parts, importing, route: { page, person, part } }: PageProps) {
  if (person) return <PersonPage parts={parts} person={person} />;
  if (part === 'same-person') return <SamePersonPage parts={parts} />;
  if (page === 'Today') return <TodayPage parts={parts} />;
  if (page === 'People') return <PeoplePage parts={parts} />;
  if (page === 'Prospects') return <ProspectsPage parts={parts} />;
  if (page === 'Import and backup') return <ImportPage parts={parts} importing={importing} />;
  if (page === 'Settings') return <SettingsPage parts={parts} />;
  if (page === 'Self-check') return <SelfCheckPage parts={parts} />;
  return <NotYetPage name={page satisfies NotYetName} />;
}
