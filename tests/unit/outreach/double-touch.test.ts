import { describe, expect, it } from 'vitest';
import { epochMs, touchId } from '@/outreach/brand';
import { withoutDoubles } from '@/outreach/double-touch';
import type { Touch } from '@/outreach/touch';

const HOUR = 3_600_000;

function touch(id: string, at: number, more: Partial<Touch> = {}): Touch {
  const base = { channel: 'email', direction: 'out', state: 'sent', source: 'seen' } as const;
  return { id: touchId(id), message: id, at: epochMs(at), ...base, ...more };
}

const invitation = (id: string, at: number, more: Partial<Touch> = {}) =>
  touch(`linkedin:invitation:${id}`, at, { channel: 'invitation', ...more });

const idsOf = (touches: readonly Touch[]) => withoutDoubles(touches).map(({ id }) => id);

describe('touches that are known twice', () => {
  it.each([
    ['an invitation of the export beside a seen one', invitation('out:a:1', 0), 71 * HOUR, true],
    ['an invitation three days later', invitation('out:a:1', 0), 73 * HOUR, false],
    ['a withdrawal', invitation('withdrawn:a:1', 0, { state: 'withdrawn' }), HOUR, false],
    ['an invitation of theirs', invitation('in:a:1', 0, { direction: 'in' }), HOUR, false],
  ])('%s', (_, seen, at, isDouble) => {
    const exported = invitation('out:b:2', at, { source: 'imported' });
    for (const order of [
      [seen, exported],
      [exported, seen],
    ])
      expect(idsOf(order)).toHaveLength(isDouble ? 1 : 2);
    if (isDouble) expect(idsOf([exported, seen])).toEqual([seen.id]);
  });

  it('are told apart where files alone brought them', () => {
    const exported = [0, HOUR].map((at) => invitation(`out:a:${String(at)}`, at, { source: 'imported' }));
    const filed = [touch('mail:1@example.com', 0), touch('mail:2@example.com', 5)];
    expect(withoutDoubles([...exported, ...filed])).toHaveLength(4);
  });

  it('are mails of one subject, one side and two minutes', () => {
    const gmail = touch('gmail:18c2a5b7d9e01f20', 60_000, { subject: 'Coffee?' });
    const same = touch('mail:1@example.com', 0, { subject: 'Coffee? ' });
    expect(idsOf([same, gmail])).toEqual([gmail.id]);
    expect(idsOf([touch('mail:1@example.com', 0), gmail])).toEqual([gmail.id]);
    for (const other of [
      { ...same, subject: 'Lunch?' },
      { ...same, direction: 'in' as const },
      { ...same, at: epochMs(181_000) },
      { ...same, channel: 'meeting' as const },
    ])
      expect(idsOf([other, gmail])).toHaveLength(2);
    expect(idsOf([same, { ...gmail, state: 'undone' }])).toHaveLength(2);
  });
});
