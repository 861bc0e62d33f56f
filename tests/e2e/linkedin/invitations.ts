import { expect } from '@playwright/test';
import {
  controls,
  goesTo,
  goesToThread,
  hasNone,
  hasTouches,
  isShown,
  opens,
  opensProfile,
  presses,
  profileOf,
  shows,
  writes,
  type Variant,
} from './linkedin-steps.ts';
import { memberOf } from './scene-parts.ts';
import type { Stories, Story } from './scene.ts';

const invited = 'invitation out sent';
const answer = 'linkedin-message in sent';
const message = 'linkedin-message out sent';

/** Something that is kept after what must not be: when it is there, the other had its time. */
const later: Story = {
  'a conversation is opened': goesToThread('ines'),
  'it is known': hasTouches('ines', answer, answer, message, message),
};

/** With a note, without one, and taken back. */
function invitation(variant: Variant): Story {
  return {
    'a profile is opened': opensProfile('priya', variant),
    'it is spoken of': shows(/^Clear/u, memberOf('priya').name),
    'Connect is pressed': presses(controls.connect),
    'the question is closed': presses(controls.dismiss),
    'Connect is pressed again': presses(controls.connect),
    'a note is wanted': presses(controls.addNote),
    'it is written': writes('Hello Priya', controls.note),
    'it leaves': presses(controls.primary),
    'it counts once': hasTouches('priya', invited),
    'another profile is opened': goesTo(profileOf('daniel')),
    'he is spoken of': shows(/^Clear/u, memberOf('daniel').name),
    'Connect is pressed there': presses(controls.connect),
    'it leaves without a note': presses(controls.primary),
    'that counts too': hasTouches('daniel', invited),
    'sent invitations are opened': goesTo('/mynetwork/invitation-manager/sent/'),
    'Priya is there': isShown('main a[href*="priya-raman-example"]'),
    'hers is withdrawn': presses(
      'main [role=listitem]:has(a[href*="priya-raman-example"]) :is(button, a[href="#"])',
      controls.anyPrimary,
    ),
    'it is withdrawn': hasTouches('priya', 'invitation out withdrawn'),
    'the other one is not': hasTouches('daniel', invited),
  };
}

function refused(variant: Variant): Story {
  return {
    'a profile is opened': opensProfile('priya', variant, 'limit'),
    'it is spoken of': shows(/^Clear/u, memberOf('priya').name),
    'an invitation is sent': presses(controls.connect, controls.primary),
    'LinkedIn says that the week is full': (scene) =>
      expect.poll(() => scene.count('.ip-fuse-limit-alert__header')).toBe(1),
    'the alert is closed': presses(controls.anyPrimary),
    'another profile is opened, with an upsell': opensProfile('daniel', variant, 'upsell'),
    'he is spoken of': shows(/^Clear/u, memberOf('daniel').name),
    'a note is wanted': presses(controls.connect, controls.addNote),
    'LinkedIn wants money': isShown('[role=dialog] a[href*="/premium/"]'),
    'that is closed': presses(controls.dismiss),
    ...later,
    'nobody was invited': hasNone('priya', 'daniel'),
  };
}

function network(variant: Variant): Story {
  return {
    'My Network is opened': opens('/mynetwork/grow/', variant),
    'people are proposed': isShown('main a[href*="priya-raman-example"]'),
    'one of them is invited at once': presses(
      'main [role=listitem]:has(a[href*="priya-raman-example"]) button',
    ),
    'it counts': hasTouches('priya', invited),
    'who was only proposed is nobody': hasNone('daniel', 'maya'),
  };
}

function accepted(variant: Variant): Story {
  return {
    'somebody invites the user': opensProfile('noor', variant),
    'she is spoken of': shows(/^Clear/u, memberOf('noor').name),
    'she is accepted': presses(
      'main .sketch-actions:not(.sketch-sticky) > :first-child:is(button), main .sketch-actions:not(.sketch-sticky) > :first-child > button',
    ),
    'the other controls stand there': isShown(controls.message),
    'her profile is opened again': opensProfile('noor', variant),
    'she is a connection': (scene) =>
      expect.poll(async () => (await scene.briefing('noor')).degree, { timeout: 15_000 }).toBe(1),
  };
}

export const invitations: Stories = {
  'an invitation with a note, one without, one withdrawn, in the newer frontend': invitation({
    generation: 'september',
    ui: 'ar',
  }),
  'an invitation with a note, one without, one withdrawn, in the spring frontend': invitation({
    generation: 'april',
    ui: 'ja',
  }),
  'an invitation with a note, one without, one withdrawn, in the classic frontend': invitation({
    generation: 'ember',
    ui: 'pl',
  }),
  'a limit or an upsell sends nothing, in the newer frontend': refused({ generation: 'september', ui: 'ja' }),
  'a limit or an upsell sends nothing, in the classic frontend': refused({ generation: 'ember', ui: 'en' }),
  'My Network invites at once': network({ generation: 'september', ui: 'pl' }),
  'an invitation is accepted, in the newer frontend': accepted({ generation: 'september', ui: 'en' }),
  'an invitation is accepted, in the classic frontend': accepted({ generation: 'ember', ui: 'ar' }),
};
