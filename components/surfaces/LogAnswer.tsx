import { useId, useState, type SyntheticEvent } from 'react';
import { loggedAnswer } from '@/outreach/logged-answer';
import type { Channel } from '@/outreach/touch';
import { Button } from '../Button';
import { Problem } from '../Problem';
import { channelWords } from '../touch-text';
import type { PersonPartProps } from './person-part-props';
import { useWriting } from './use-writing';

const channelsOfAnswers = [
  'email',
  'linkedin-message',
  'call',
  'text',
  'meeting',
] as const satisfies readonly Channel[];

/** Notes an answer that Tact could not see, on the phone or in person. */
export function LogAnswer({ parts, file, onChanged }: PersonPartProps) {
  const { problem, isBusy, write } = useWriting();
  const [channel, setChannel] = useState<Channel>('email');
  const field = useId();
  const log = async (event: SyntheticEvent) => {
    event.preventDefault();
    const sighting = loggedAnswer(file.briefing, { id: parts.newId(), channel, at: parts.now() });
    if (await write(() => parts.call('record', { sightings: [sighting] }))) onChanged();
  };
  return (
    <form className="item" onSubmit={(event) => void log(event)}>
      <div className="field">
        <label htmlFor={field}>An answer that Tact did not see, today, by</label>
        <select
          id={field}
          value={channel}
          onChange={(event) => {
            setChannel(event.target.value as Channel);
          }}
        >
          {channelsOfAnswers.map((each) => (
            <option key={each} value={each}>
              {channelWords[each]}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit" small isBusy={isBusy}>
        They answered
      </Button>
      <Problem sentence={problem} />
    </form>
  );
}
