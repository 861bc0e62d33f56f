import { asciiOnly } from './ascii-only.ts';
import type { Gate } from './gate.ts';
import { noActing } from './no-acting.ts';
import { noCodeFromText } from './no-code-from-text.ts';
import { noNetwork } from './no-network.ts';
import { noOwnAddress } from './no-own-address.ts';
import { noPageMessages } from './no-page-messages.ts';
import { noSourceMaps } from './no-source-maps.ts';
import { nothingReachable } from './nothing-reachable.ts';
import { permissions } from './permissions.ts';
import { readerLibraries } from './reader-libraries.ts';
import { readerSize } from './reader-size.ts';
import { strictPolicy } from './strict-policy.ts';

/** Every gate that a build has to pass. */
export const gates: readonly Gate[] = [
  asciiOnly,
  nothingReachable,
  permissions,
  strictPolicy,
  readerSize,
  readerLibraries,
  noOwnAddress,
  noPageMessages,
  noActing,
  noNetwork,
  noCodeFromText,
  noSourceMaps,
];
