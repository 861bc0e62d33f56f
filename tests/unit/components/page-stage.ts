import { epochMs } from '@/outreach/brand';
import { noonOf } from '@/outreach/calendar';
import { failure, success } from '@/outreach/result';
import { defaultSettings } from '@/outreach/settings';
import type { PageParts } from '@/components/surfaces/page-parts';
import type { Call, CallError, CommandName, ReplyOf, RequestOf } from '@/messaging/protocol';
import { today } from './briefings';
import { settle } from './stage';

type Answers = { [Name in CommandName]?: ReplyOf<Name> | ((request: RequestOf<Name>) => ReplyOf<Name>) };

const usual: Answers = {
  settings: defaultSettings,
  'storage-state': { people: 2, touches: 1234, writable: true },
  'page-of-tab': {},
  today: { today, due: [] },
  people: { people: [], total: 0 },
  'same-person': { today, pairs: [] },
  decide: {},
  record: { recorded: 1 },
};

/** A worker that answers as it is told, and notes what it was asked. */
export class FakeWorker {
  readonly asked: { command: CommandName; request: unknown }[] = [];
  readonly ending = new AbortController();
  readonly opened: string[] = [];
  broken: CallError | undefined;
  private answers: Answers;
  private readonly listeners = new Set<() => void>();
  private made = 0;

  constructor(answers: Answers) {
    this.answers = { ...usual, ...answers };
  }

  readonly parts: PageParts = {
    call: ((command: CommandName, request: never) => Promise.resolve(this.answer(command, request))) as Call,
    onChange: (listener, signal) => {
      this.listeners.add(listener);
      signal.addEventListener('abort', () => this.listeners.delete(listener));
    },
    newId: () => `id-${(this.made += 1)}`,
    now: () => epochMs(noonOf(today)),
    activeTab: () => Promise.resolve(7),
    openDashboard: (hash) => {
      this.opened.push(hash);
    },
    signal: this.ending.signal,
  };

  private answer(command: CommandName, request: never) {
    this.asked.push({ command, request });
    if (this.broken) return failure(this.broken);
    const answer = this.answers[command] as ReplyOf<CommandName> | ((request: never) => ReplyOf<CommandName>);
    return success(typeof answer === 'function' ? answer(request) : answer);
  }

  /** Another page or the worker has changed what is kept. */
  async change(answers: Answers) {
    this.answers = { ...this.answers, ...answers };
    await settle(() => {
      for (const listener of this.listeners) listener();
    });
    await idle();
  }

  requests(command: CommandName): unknown[] {
    return this.asked.filter((each) => each.command === command).map(({ request }) => request);
  }
}

/** Lets the answers that are under way arrive. */
export async function idle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await settle(() => undefined);
}

/** Mounts a page and waits for its first answers. */
export async function open(
  worker: FakeWorker,
  mount: (root: HTMLElement, parts: PageParts) => void,
): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  await settle(() => {
    mount(root, worker.parts);
  });
  await idle();
  return root;
}

export async function close(worker: FakeWorker): Promise<void> {
  await settle(() => {
    worker.ending.abort();
  });
}
