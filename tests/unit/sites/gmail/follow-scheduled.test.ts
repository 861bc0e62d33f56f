// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { all, dialog, mailbox, markup, showNotice, stageFollowing, told, undoIn } from './follow-scene';
import { addPopup, elementOf } from './gmail-page';
import { madeByUser } from './mailbox-scene';

stageFollowing();

describe('a mail that is scheduled', () => {
  it('stays scheduled when its compose is gone', async () => {
    mailbox.press('scheduled');
    dialog().remove();
    showNotice(['link_undo']);
    await mailbox.pass(120_000);
    expect(told()).toEqual([]);
  });

  it('is undone by the link of its notice', async () => {
    const touches = mailbox.press('scheduled');
    dialog().remove();
    await mailbox.pass(2_000);
    madeByUser(undoIn(showNotice(['link_undo'])), 'click');
    expect(told()).toEqual(all(touches, 'undone'));
  });

  it.each([
    ['#thread-a:r99', ['link_undo']],
    ['', ['link_undo', 'link_vsm']],
  ])('is not undone by a notice about another thread (%j)', async (thread, links) => {
    mailbox.press('scheduled');
    dialog().remove();
    await mailbox.pass(2_000);
    madeByUser(undoIn(showNotice(links, thread)), 'click');
    expect(told()).toEqual([]);
  });

  it('is undone when its draft stands open again', async () => {
    const touches = mailbox.press('scheduled');
    dialog().remove();
    await mailbox.pass(200_000);
    addPopup(document, { ...markup, composeId: 'other' });
    await mailbox.pass(1_000);
    expect(told()).toEqual(all(touches, 'undone'));
  });

  it('is undone when its compose stays open and nothing is asked', async () => {
    const touches = mailbox.press('scheduled');
    const dialogOfDates = elementOf(
      document,
      '<div role="dialog"><div role="menuitem" class="Az"></div></div>',
    );
    document.body.append(dialogOfDates);
    await mailbox.pass(30_000);
    expect(told()).toEqual([]);
    dialogOfDates.remove();
    await mailbox.pass(4_000);
    expect(told()).toEqual([]);
    await mailbox.pass(3_000);
    expect(told()).toEqual(all(touches, 'undone'));
  });
});
