import { Icon } from '../icons/Icon';

const does = [
  'Reads what you look at, on the sites you allow here',
  'Keeps it on your disk; one button erases a person',
  'Says “Not checked” when it does not understand a page',
];

const never = [
  'Makes no network request of its own',
  'Never sends, clicks or scrolls for you',
  'Has no account, no server and no statistics',
];

/** The promise, beside the choices. */
export function StaysTrue() {
  return (
    <aside className="stays-true" aria-label="What Tact does and does not">
      <h2>What stays true</h2>
      <ul>
        {does.map((text) => (
          <li className="with-glyph" key={text}>
            <Icon name="tick" className="yes" />
            <span>{text}</span>
          </li>
        ))}
        {never.map((text) => (
          <li className="with-glyph" key={text}>
            <Icon name="cross" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p className="second-line">
        The people you write to have rights too. If somebody asks what you hold about them, their page shows
        all of it and can be erased.
      </p>
    </aside>
  );
}
