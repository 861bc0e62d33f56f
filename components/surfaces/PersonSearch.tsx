import { Icon } from '../icons/Icon';

interface PersonSearchProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The field that finds a person by name, address or company. */
export function PersonSearch({ value, onChange }: PersonSearchProps) {
  return (
    <div role="search" className="search-field">
      <Icon name="search" />
      <input
        type="search"
        aria-label="Find a person"
        placeholder="Find a person"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
