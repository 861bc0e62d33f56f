import { useStore } from 'zustand';
import { samePersonPlace } from '../dashboard-route';
import type { Desk } from './import-desk';
import type { Importing } from './import-store';

/** That an import of this tab may have brought somebody whom Tact knows by another address, and where that is decided. */
export function SamePeople({ importing: { store } }: { importing: Importing }) {
  const isWorthALook = useStore(store, hasBroughtPeople);
  return isWorthALook ? (
    <section aria-labelledby="to-decide">
      <h2 className="section-heading" id="to-decide">
        To decide
      </h2>
      <p className="item">
        <span className="own-direction">
          Somebody may be kept twice now, by a mail address and by a LinkedIn profile.
        </span>
        <a href={samePersonPlace} className="button small">
          Compare
        </a>
      </p>
    </section>
  ) : null;
}

function hasBroughtPeople({ jobs }: Desk): boolean {
  return jobs.some(({ report }) => report?.state === 'done' && report.people > 0);
}
