import type { KnownReading, Site } from '@/messaging/protocol';
import type { Day } from '@/outreach/calendar';
import { momentText } from '../day-text';
import { placeText, siteNames, wordsOf } from './reading-words';

interface ReadingTableProps {
  readonly site: Site;
  readonly readings: readonly KnownReading[];
  readonly today: Day;
  readonly timeZone: string;
}

/** All that Tact looks for on the pages of a site, and by which selector of its list it found it last. */
export function ReadingTable({ site, readings, ...when }: ReadingTableProps) {
  return (
    <table className="readings">
      <caption>What Tact looks for on the pages of {siteNames[site]}</caption>
      <thead>
        <tr>
          <th scope="col">Looked for</th>
          <th scope="col">Found by selector</th>
          <th scope="col">Last found</th>
        </tr>
      </thead>
      <tbody>
        {readings.map((reading) => (
          <ReadingLine key={reading.name} reading={reading} {...when} />
        ))}
      </tbody>
    </table>
  );
}

interface ReadingLineProps {
  readonly reading: KnownReading;
  readonly today: Day;
  readonly timeZone: string;
}

function ReadingLine({ reading, today, timeZone }: ReadingLineProps) {
  const { name, rung, foundAt } = reading;
  return (
    <tr>
      <th scope="row">{wordsOf(name)}</th>
      {rung === undefined || foundAt === undefined ? (
        <td className="muted" colSpan={2}>
          Not seen yet
        </td>
      ) : (
        <>
          <td>
            {placeText(rung, reading)}
            {rung > 0 ? <span className="fallback">fallback</span> : null}
          </td>
          <td>{momentText(foundAt, today, timeZone)}</td>
        </>
      )}
    </tr>
  );
}
