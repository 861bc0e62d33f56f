import type { Channel } from '@/outreach/touch';
import { shortName } from '@/outreach/words';
import { ChannelGlyph } from './icons/ChannelGlyph';

interface ActLineProps {
  readonly name: string;
  /** By which the user is about to write. */
  readonly channel: Channel;
}

/** What stands before and after the name of the person. */
const acts: Readonly<Partial<Record<Channel, readonly [string, string]>>> = {
  invitation: ['invite', ''],
  inmail: ['send', ' an InMail'],
  comment: ['comment on a post of', ''],
};

/** What the user is about to do, over the verdict about it. */
export function ActLine({ name, channel }: ActLineProps) {
  const [verb, rest] = acts[channel] ?? ['message', ''];
  return (
    <p className="with-glyph act-line">
      <ChannelGlyph channel={channel} direction="out" />
      <span className="own-direction">
        You are about to {verb} <bdi>{shortName(name) || 'somebody'}</bdi>
        {rest}.
      </span>
    </p>
  );
}
