import type { PersonRow } from '@/messaging/protocol';
import { valueOfHandle, type Handle } from '@/outreach/handle';
import { Icon } from '../icons/Icon';
import { Answered } from './Answered';
import { countedText, countText } from './import/count-text';
import type { PageParts } from './page-parts';
import { useAnswer } from './use-answer';

interface PersonRowsProps {
  readonly parts: PageParts;
  readonly search: string;
  readonly limit: number;
  readonly onOpen: (person: PersonRow) => void;
}

/** The people that a search finds. Give it the search as its key: it asks once. */
export function PersonRows({ parts, search, limit, onOpen }: PersonRowsProps) {
  const [answer, ask] = useAnswer(parts, () => parts.call('people', { search, limit }));
  return (
    <Answered answer={answer} onTryAgain={ask}>
      {({ people, total }) => (
        <>
          {people.length === 0 ? <p className="second-line">{emptyText(search)}</p> : null}
          <ul className="person-rows" aria-label="People">
            {people.map((person) => (
              <li key={person.id}>
                <button
                  type="button"
                  className="person-row"
                  onClick={() => {
                    onOpen(person);
                  }}
                >
                  <span>
                    <b>
                      <bdi>{person.name}</bdi>
                    </b>
                    <span className="second-line">{aboutText(person)}</span>
                  </span>
                  <Icon name="chevron-onward" />
                </button>
              </li>
            ))}
          </ul>
          {total > people.length ? (
            <p className="second-line">
              {countText(people.length)} of {countText(total)}. A longer search shows fewer.
            </p>
          ) : null}
        </>
      )}
    </Answered>
  );
}

function emptyText(search: string): string {
  return search
    ? 'Nobody by that name or address.'
    : 'Nobody yet. Tact fills this list while you write mail and look at profiles.';
}

function aboutText({ about, handles, touchCount, doNotContact }: PersonRow): string {
  const first = handles[0];
  const known = about ?? (first ? valueOfHandle(first as Handle) : '');
  const counted = touchCount > 0 ? countedText(touchCount, 'touch', 'touches') : '';
  return [doNotContact ? 'Do not contact' : '', known, counted].filter(Boolean).join(' \u00b7 ');
}
