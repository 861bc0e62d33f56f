import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMs, touchId } from '@/outreach/brand';
import { unansweredTouches } from '@/outreach/history';
import { withFateOfInvitations } from '@/outreach/invitation-fate';
import type { Touch } from '@/outreach/touch';

function touch(id: string, at: number, more: Partial<Touch> = {}): Touch {
  return {
    id: touchId(id),
    message: id,
    channel: 'invitation',
    direction: 'out',
    at: epochMs(at),
    state: 'sent',
    source: 'seen',
    ...more,
  };
}

const first = touch('linkedin:invitation:out:x:1', 100);
const second = touch('linkedin:invitation:out:x:2', 300);
const withdrawal = touch('linkedin:invitation:withdrawn:x:3', 200, { state: 'withdrawn' });
const message = touch('linkedin:2-x:1:out', 400, { channel: 'linkedin-message' });

const statesOf = (touches: readonly Touch[]) => touches.map(({ id, state }) => [id, state]);

describe('what became of invitations', () => {
  it('takes back the last invitation before the withdrawal, and no later one', () => {
    expect(statesOf(withFateOfInvitations([first, withdrawal, second], 2))).toEqual([
      [first.id, 'withdrawn'],
      [second.id, 'sent'],
    ]);
  });

  it('keeps a withdrawal of an invitation that nobody saw', () => {
    expect(statesOf(withFateOfInvitations([withdrawal], 2))).toEqual([[withdrawal.id, 'withdrawn']]);
  });

  it('answers with the acceptance what was sent until then, and nothing later', () => {
    const known = withFateOfInvitations([first, message], 1);
    expect(unansweredTouches(known).map(({ id }) => id)).toEqual([message.id]);
  });

  it('has no acceptance of what was withdrawn, nor of anybody who is no connection', () => {
    expect(withFateOfInvitations([first, withdrawal], 1)).toHaveLength(1);
    expect(withFateOfInvitations([first], 2)).toEqual([first]);
    expect(withFateOfInvitations([first], undefined)).toEqual([first]);
    expect(withFateOfInvitations([message], 1)).toEqual([message]);
  });

  it('says the same in any order', () => {
    const all = [first, second, withdrawal, message];
    const sorted = (touches: readonly Touch[]) => statesOf(touches).map(String).toSorted();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(sorted(withFateOfInvitations(order, 1))).toEqual(sorted(withFateOfInvitations(all, 1)));
      }),
    );
  });
});
