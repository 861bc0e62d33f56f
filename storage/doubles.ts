import type { PersonId, TouchId } from '@/outreach/brand';
import { isDoubleOf, mayBeDouble, mostApart } from '@/outreach/double-touch';
import type { Touch } from '@/outreach/touch';
import { decidingHandle } from './handle-claim';
import type { TactDatabase } from './tact-database';
import type { TouchFacts } from './touch-rows';
import { touchOf } from './touch-facts';

/**
 * The touch with this person that a touch from a file is the same as, though their ids differ. Only what is there already
 * is found: of what comes later the rules know that it is one (`withoutDoubles`).
 */
export async function knownDouble(
  { touches }: TactDatabase,
  person: PersonId,
  touch: TouchFacts,
): Promise<TouchId | undefined> {
  if (!mayBeDouble(touch)) return undefined;
  const reach = mostApart(touch);
  const near = await touches
    .where('[personId+at]')
    .between([person, touch.at - reach], [person, touch.at + reach], true, true)
    .toArray();
  return near.find((row) => isOfOneHandle(touch, row) && isDoubleOf(touch, touchOf(row)))?.id;
}

/** A mail to two addresses of one person is two touches; an invitation is known by member number here, by slug there. */
function isOfOneHandle(touch: TouchFacts, row: TouchFacts): boolean {
  return touch.channel !== 'email' || decidingHandle(touch.handles) === decidingHandle(row.handles);
}

/** Whether a touch may be the one that a mail outside of Gmail is the double of. */
export function isFromGmail({ channel, message }: Touch): boolean {
  return channel === 'email' && message.startsWith('gmail:');
}

/** Whether any mail of Gmail is kept. */
export async function hasMailsOfGmail({ touches }: TactDatabase): Promise<boolean> {
  return (await touches.where('message').startsWith('gmail:').limit(1).count()) > 0;
}
