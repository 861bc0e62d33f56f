import { columnMeanings, type ColumnMeaning, type TablePreview } from '@/messaging/imports';
import { meaningWords } from './meaning-words';
import { countText } from './count-text';

interface ColumnMappingProps {
  readonly table: TablePreview;
  readonly meanings: readonly ColumnMeaning[];
  readonly onMean: (meanings: readonly ColumnMeaning[]) => void;
}

const MOST_COLUMNS = 200;
const SHOWN_ROWS = 3;

/** What each column of a table means, beside the first of what stands in it. */
export function ColumnMapping({ table, meanings, onMean }: ColumnMappingProps) {
  const { recognisedAs, columns, rows } = table;
  const more = columns.length - MOST_COLUMNS;
  const mean = (column: number, meaning: ColumnMeaning) => {
    onMean(meanings.map((before, index) => (index === column ? meaning : before)));
  };
  return (
    <>
      <table className="mapping">
        <caption>
          <b>What does each column mean?</b>{' '}
          {recognisedAs ? (
            <span>
              Recognised as <bdi>{recognisedAs}</bdi>.
            </span>
          ) : null}
        </caption>
        <Headings />
        <tbody>
          {columns.slice(0, MOST_COLUMNS).map((column, index) => (
            <ColumnLine
              key={index}
              column={column || `Column ${index + 1}`}
              meaning={meanings[index] ?? 'nothing'}
              samples={rows.slice(0, SHOWN_ROWS).map((row) => row[index] ?? '')}
              onMean={(meaning) => {
                mean(index, meaning);
              }}
            />
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className="second-line">{countText(more)} more columns are not used.</p> : null}
    </>
  );
}

function Headings() {
  return (
    <thead>
      <tr>
        <th scope="col">Column</th>
        <th scope="col">Means</th>
        <th scope="col">First rows</th>
      </tr>
    </thead>
  );
}

interface ColumnLineProps {
  readonly column: string;
  readonly meaning: ColumnMeaning;
  readonly samples: readonly string[];
  readonly onMean: (meaning: ColumnMeaning) => void;
}

function ColumnLine({ column, meaning, samples, onMean }: ColumnLineProps) {
  return (
    <tr className={meaning === 'nothing' ? 'unused' : undefined}>
      <th scope="row">
        <bdi>{column}</bdi>
      </th>
      <td>
        <div className="field">
          <select
            aria-label={`Meaning of ${column}`}
            value={meaning}
            onChange={({ target }) => {
              const chosen = columnMeanings.find((known) => known === target.value);
              if (chosen) onMean(chosen);
            }}
          >
            {columnMeanings.map((known) => (
              <option key={known} value={known}>
                {meaningWords[known]}
              </option>
            ))}
          </select>
        </div>
      </td>
      <td>
        <ul className="samples">
          {samples.map((sample, index) => (
            // In its own direction, so that what is cut is its end.
            <li key={index} dir="auto">
              {sample || '–'}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
