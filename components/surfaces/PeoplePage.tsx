import { useState } from 'react';
import type { PageParts } from './page-parts';
import { personHash } from './person-hash';
import { PersonRows } from './PersonRows';
import { PersonSearch } from './PersonSearch';
import { SamePersonLink } from './SamePersonLink';

const SHOWN_AT_ONCE = 100;

/** Everybody whom Tact knows, and a way to find one. */
export function PeoplePage({ parts }: { parts: PageParts }) {
  const [search, setSearch] = useState('');
  return (
    <>
      <div className="top">
        <h1 className="page-title">People</h1>
        <PersonSearch value={search} onChange={setSearch} />
      </div>
      <SamePersonLink parts={parts} />
      <PersonRows
        key={search}
        parts={parts}
        search={search.trim()}
        limit={SHOWN_AT_ONCE}
        onOpen={({ id }) => {
          location.hash = personHash(id);
        }}
      />
    </>
  );
}
