// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { all, bo, dialog, mailbox, markup, showNotice, stageFollowing, told, undoIn } from './follow-scene';
import { addInlineReply, addPopup, elementOf, found } from './gmail-page';
import { madeByUser } from './mailbox-scene';
import { touchesIn } from './running-reader';

stageFollowing();

describe('a send that goes through', () => {
  it('is sent when the undo window is over, once', async () => {
    const touches = mailbox.press();
    dialog().remove();
    await mailbox.pass(35_000);
    expect(told()).toEqual([]);
    await mailbox.pass(3_000);
    expect(told()).toEqual(all(touches, 'sent'));
    await mailbox.pass(60_000);
    expect(told()).toHaveLength(2);
  });

  it('stays pending when the reader ends', async () => {
    mailbox.press();
    dialog().remove();
    await mailbox.pass(2_000);
    mailbox.stop();
    await mailbox.pass(60_000);
    expect(told()).toEqual([]);
  });

  it('is told in whole, and again when it was not kept', async () => {
    const touches = mailbox.press();
    dialog().remove();
    mailbox.isKept = false;
    await mailbox.pass(37_000);
    mailbox.isKept = true;
    await mailbox.pass(10_000);
    expect(touchesIn(mailbox.sightings())).toEqual(
      [...touches, ...touches].map((touch) => ({ ...touch, state: 'sent' })),
    );
  });

  it('is told until it is kept, when the press was not', async () => {
    mailbox.isPressKept = mailbox.isKept = false;
    const touches = mailbox.press();
    await mailbox.pass(1_000);
    mailbox.isKept = true;
    await mailbox.pass(10_000);
    expect(touchesIn(mailbox.sightings())).toEqual([...touches, ...touches]);
    await mailbox.pass(20_000);
    expect(mailbox.sightings()).toHaveLength(2 * touches.length);
  });

  it('waits for a connection', async () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const touches = mailbox.press();
    dialog().remove();
    await mailbox.pass(120_000);
    expect(told()).toEqual([]);
    onLine.mockReturnValue(true);
    await mailbox.pass(30_000);
    expect(told()).toEqual([]);
    await mailbox.pass(8_000);
    expect(told()).toEqual(all(touches, 'sent'));
  });

  it.each([4_000, 600_000])('is sent when its compose goes %d ms after the press', async (milliseconds) => {
    const touches = mailbox.press();
    await mailbox.pass(milliseconds);
    expect(told()).toEqual([]);
    dialog().remove();
    await mailbox.pass(37_000);
    expect(told()).toEqual(all(touches, 'sent'));
  });
});

describe('a send that is taken back', () => {
  it.each(['c1', 'other'])('is undone when its draft comes back, as %s', async (composeId) => {
    const touches = mailbox.press();
    dialog().remove();
    const notice = showNotice(['link_undo', 'link_vsm']);
    await mailbox.pass(5_000);
    notice.remove();
    addPopup(document, { ...markup, composeId });
    await mailbox.pass(1_000);
    expect(told()).toEqual(all(touches, 'undone'));
    expect(mailbox.takenBack).toEqual(['c1']);
    await mailbox.pass(60_000);
    expect(told()).toHaveLength(2);
  });

  it('is undone when its draft comes back and stays, although no notice was seen', async () => {
    const touches = mailbox.press();
    dialog().remove();
    await mailbox.pass(5_000);
    addPopup(document, markup);
    await mailbox.pass(20_000);
    expect(told()).toEqual([]);
    await mailbox.pass(20_000);
    expect(told()).toEqual(all(touches, 'undone'));
  });

  it.each(['pointerup', 'click'])('is undone by the link of the send notice (%s), at once', (type) => {
    const touches = mailbox.press();
    dialog().remove();
    madeByUser(undoIn(showNotice(['link_undo', 'link_vsm'])), type);
    expect(told()).toEqual(all(touches, 'undone'));
  });

  it('is undone when it is discarded', async () => {
    const touches = mailbox.press();
    await mailbox.pass(5_000);
    const discard = elementOf(document, '<div class="gU"><div class="oh" role="button"></div></div>');
    found(dialog().querySelector('form')).append(discard);
    madeByUser(found(discard.firstElementChild), 'click');
    expect(told()).toEqual(all(touches, 'undone'));
  });

  it('is not what discarding another compose means', () => {
    mailbox.press();
    const other = addPopup(document, { composeId: 'c2' });
    other.append(elementOf(document, '<div class="gU"><div class="oh" role="button"></div></div>'));
    madeByUser(found(other.querySelector('.oh')), 'click');
    expect(told()).toEqual([]);
  });

  it.each([
    ['the undo of another act', ['link_undo'], '#thread-a:r2'],
    ['the undo of another mail', ['link_undo', 'link_vsm'], '#thread-a:r99'],
  ])('is not taken back by %s', async (_, links, thread) => {
    mailbox.press();
    dialog().remove();
    await mailbox.pass(2_000);
    madeByUser(undoIn(showNotice(links, thread)), 'click');
    expect(told()).toEqual([]);
  });

  it('is not taken back by a forged click', async () => {
    mailbox.press();
    dialog().remove();
    await mailbox.pass(2_000);
    undoIn(showNotice(['link_undo', 'link_vsm'])).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(told()).toEqual([]);
  });

  it('is the one whose thread the notice names, not the latest', async () => {
    const touches = mailbox.press();
    dialog().remove();
    addPopup(document, { composeId: 'c2', to: [bo] });
    await mailbox.pass(1_000);
    mailbox.press();
    dialog().remove();
    await mailbox.pass(1_000);
    madeByUser(undoIn(showNotice(['link_undo', 'link_vsm'])), 'click');
    expect(told()).toEqual(all(touches, 'undone'));
  });
});

describe('a mail whose Send is pressed again', () => {
  it('goes on with the ids of the first press', async () => {
    const touches = mailbox.press();
    await mailbox.pass(5_000);
    mailbox.press('pending', touches);
    dialog().remove();
    await mailbox.pass(37_000);
    expect(told()).toEqual(all(touches, 'sent'));
  });

  it('is undone for those who are taken out before', async () => {
    const [first, second] = mailbox.press();
    await mailbox.pass(2_000);
    found(dialog().querySelector('[name="cc"] .agh')).remove();
    mailbox.press('pending', [found(first), found(second)]);
    expect(told()).toEqual([[second?.id, 'undone']]);
    dialog().remove();
    await mailbox.pass(37_000);
    expect(told().slice(1)).toEqual([[first?.id, 'sent']]);
  });

  it('counts once when its draft was closed and is sent from another compose', async () => {
    const first = mailbox.press();
    await mailbox.pass(4_000);
    dialog().remove();
    await mailbox.pass(60_000);
    addPopup(document, { ...markup, composeId: 'other' });
    await mailbox.pass(1_000);
    const second = mailbox.press();
    dialog().remove();
    await mailbox.pass(37_000);
    expect(told()).toEqual([...all(first, 'sent'), ...all(first, 'undone'), ...all(second, 'sent')]);
  });

  it('is the same mail when its compose was rebuilt meanwhile', async () => {
    mailbox.press();
    dialog().remove();
    await mailbox.pass(3_000);
    addPopup(document, markup);
    await mailbox.pass(3_000);
    dialog().remove();
    await mailbox.pass(30_000);
    expect(told()).toEqual([]);
    await mailbox.pass(8_000);
    expect(told().map(([, state]) => state)).toEqual(['sent', 'sent']);
  });
});

describe('two replies in the same place', () => {
  it('are two sends, although neither has an id yet', async () => {
    dialog().remove();
    const region = addInlineReply(document, { to: [bo] });
    const content = region.innerHTML;
    await mailbox.look();
    mailbox.press();
    region.replaceChildren();
    await mailbox.pass(2_000);
    showNotice(['link_undo', 'link_vsm'], '');
    await mailbox.pass(1_000);
    region.innerHTML = content;
    await mailbox.pass(2_000);
    expect(told()).toEqual([]);
    mailbox.press();
    region.replaceChildren();
    await mailbox.pass(40_000);
    expect(told().map(([, state]) => state)).toEqual(['sent', 'sent']);
    expect(new Set(told().map(([id]) => id)).size).toBe(2);
  });
});
