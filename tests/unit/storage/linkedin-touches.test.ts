import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { epochMs, touchId } from '@/outreach/brand';
import { briefPerson } from '@/outreach/brief-person';
import { linkedInMessageKey, linkedInMessageTouchId } from '@/outreach/linkedin-touch';
import { defaultPolicy } from '@/outreach/policy';
import type { TouchSighting } from '@/outreach/sighting';
import { loadHistory } from '@/storage/load-history';
import { record } from '@/storage/record';
import { context, daysAgo, freshDatabase, member, now, slug, valueOf } from './fresh-storage';
import { mailSent, personSeen } from './sightings';

const thread = '2-MGYxZTJkM2MtNGI1YS00YzZkLThlN2YtMDAwMDAwMDAwMDAxXzEwMA==';
const ann = [member(100000001), slug('ann-bell')];

function messageSeen(at: number, more: Partial<TouchSighting>): TouchSighting {
  const moment = epochMs(at);
  const key = linkedInMessageKey(thread, moment, 'out');
  return mailSent(linkedInMessageTouchId(key), ann, moment, {
    message: key,
    channel: 'linkedin-message',
    thread,
    ...more,
  });
}

function invitation(id: string, daysBefore: number, more: Partial<TouchSighting> = {}): TouchSighting {
  return mailSent(`linkedin:invitation:${id}`, ann, daysAgo(daysBefore), { channel: 'invitation', ...more });
}

describe('touches on LinkedIn', () => {
  it('are one for a page that knows the number and an export that knows the slug, whatever comes first', async () => {
    const at = now - 5_000_500;
    const onPage = messageSeen(at, { handles: [member(100000001)], channel: 'inmail' });
    const exported = messageSeen(Math.floor(at / 1_000) * 1_000, {
      handles: [slug('ann-bell')],
      source: 'imported',
    });
    const rows = await Promise.all(
      [
        [onPage, exported],
        [exported, onPage],
      ].map(async (sightings) => {
        const database = await freshDatabase();
        valueOf(await record(database, [personSeen(ann), ...sightings], context()));
        return database.touches.toArray();
      }),
    );
    expect(rows[0]).toHaveLength(1);
    expect(rows[0]).toMatchObject([{ channel: 'inmail', source: 'seen', at }]);
    expect(rows[1]).toEqual(rows[0]);
  });

  it('count an accepted invitation as answered and a withdrawn one as taken back', async () => {
    const withdrawn = invitation('withdrawn:x:1', 2, { state: 'withdrawn' });
    const briefed = async (...sightings: Parameters<typeof record>[1]) => {
      const database = await freshDatabase();
      valueOf(await record(database, sightings, context()));
      const known = valueOf(await loadHistory(database, ann));
      const ask = { handles: ann, channel: 'linkedin-message' } as const;
      return briefPerson(ask, known, { policy: defaultPolicy, now, timeZone: 'UTC' });
    };
    const invited = [invitation('out:x:1', 5), invitation('out:x:2', 4)];
    expect((await briefed(...invited)).verdict.level).not.toBe('clear');
    expect((await briefed(...invited, personSeen(ann, { degree: 1 }))).verdict.level).toBe('clear');
    const { history } = await briefed(withdrawn, ...invited);
    expect(history.map(({ id, state }) => [id, state])).toEqual([
      [touchId('linkedin:invitation:out:x:2'), 'withdrawn'],
      [touchId('linkedin:invitation:out:x:1'), 'sent'],
    ]);
  });
});
