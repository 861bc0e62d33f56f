import { commands } from '@/messaging/commands';
import type { Caller, CommandName } from '@/messaging/protocol';

export const handle = 'email:ann@example.com';
export const mail = {
  kind: 'touch',
  id: 'gmail:sam@example.com:1',
  message: 'gmail:sam@example.com:1',
  handles: [handle],
  channel: 'email',
  direction: 'out',
  at: 1_764_000_000_000,
  state: 'pending',
  source: 'seen',
};

/** Whether the command's table lets this caller ask this. */
export const admits = (caller: Caller, command: CommandName, request: unknown) =>
  commands[command][caller]?.safeParse(request).success ?? false;
