// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '@/messaging/protocol';
import type { Ask } from '@/outreach/briefing';
import { memberHandle, slugHandle } from '@/outreach/handle';
import { settle, showPage, stageReader, start } from './linkedin-scene';
import { sduiPage } from './sdui-page';

const boris: Ask = {
  handles: [slugHandle('boris-example')].filter((handle) => handle !== undefined),
  name: 'Boris',
  channel: 'invitation',
};
stageReader();

describe('whom the user is about to write to', () => {
  it('names the act while the user is about to write, and no longer once they are not', async () => {
    showPage('ann-bell', sduiPage());
    const { channel, approach } = start();
    await settle();
    approach(boris);
    await settle();
    expect(channel.view()).toMatchObject({
      kind: 'briefed',
      channel: 'invitation',
      briefing: { name: 'Boris' },
    });
    approach(undefined);
    await settle();
    expect(channel.view()).toMatchObject({ kind: 'briefed', briefing: { name: 'Ann Bell' } });
    expect(channel.view()).not.toHaveProperty('channel');
  });

  it('tells the worker whom the user is about to write to first, and nobody twice', async () => {
    showPage('ann-bell', sduiPage());
    const { asked, approach } = start();
    await settle();
    const reported = () => asked('report-page').at(-1)?.request;
    approach(boris);
    expect(reported()).toMatchObject({
      report: { approach: 'invitation', asks: [{ name: 'Boris' }, { name: 'Ann Bell' }] },
    });
    const { asks } = (reported() as RequestOf<'report-page'>).report;
    const [, ann] = asks;
    if (!ann) throw new Error('Ann was not reported');
    approach({ ...ann, channel: 'inmail' });
    expect(reported()).toMatchObject({ report: { approach: 'inmail', asks: [{ channel: 'inmail' }] } });
    expect((reported() as RequestOf<'report-page'>).report.asks).toHaveLength(1);
  });

  it('warns by name when it cannot tell who the user is about to write to', async () => {
    showPage('ann-bell', sduiPage());
    const { channel, asked, approach } = start();
    await settle();
    approach({ ...boris, handles: [] });
    await settle();
    expect(channel.view()).toMatchObject({ kind: 'not-checked', name: 'Boris', channel: 'invitation' });
    expect(asked('report-page').at(-1)?.request).toMatchObject({
      report: { state: 'not-understood', asks: [] },
    });
  });

  it('says not checked of a conversation that is not understood, and asks about the one that is', async () => {
    showPage('feed', '<main></main>');
    window.history.pushState({}, '', '/messaging/thread/2-abc/');
    const { channel, approach, asked } = start();
    await settle();
    approach('not-understood');
    expect(channel.view()).toMatchObject({ kind: 'not-checked' });
    expect(asked('report-page').at(-1)?.request).toMatchObject({ report: { state: 'not-understood' } });
    const ann = memberHandle(3_000_000_001);
    approach({ handles: ann ? [ann] : [], name: 'Ann Bell', channel: 'inmail' });
    await settle();
    expect(channel.view()).toMatchObject({ kind: 'briefed', briefing: { name: 'Ann Bell' } });
    approach(undefined);
    expect(channel.view()).toEqual({ kind: 'nothing' });
    expect(asked('report-page').at(-1)?.request).toMatchObject({ report: { state: 'nothing' } });
  });
});
