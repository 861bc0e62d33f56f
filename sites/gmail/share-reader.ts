import type { OwnAddresses } from './own-addresses';
import { pressElement } from './press-element';
import { offerLink, type Assistant, type GonePress, type ReaderLink } from './reader-link';

/** The reader's end of its link. */
export interface SharedReader {
  readonly tellLook: () => void;
  readonly tellPress: (press: GonePress) => void;
  /** Undefined until the assistant script has come. */
  readonly assistant: () => Assistant | undefined;
}

/** Offers the link to the scripts that come beside the reader. Presses wait in line until somebody listens. */
export function shareReader({
  own,
  ...parts
}: Pick<ReaderLink, 'context' | 'account' | 'composes' | 'find' | 'page' | 'takenBack'> & {
  readonly own: OwnAddresses;
}): SharedReader {
  const onLook: (() => void)[] = [];
  const onPress: ((press: GonePress) => void)[] = [];
  const waiting: GonePress[] = [];
  let assistant: Assistant | undefined;
  offerLink({
    ...parts,
    isOwn: own.isOwn,
    learnOwn: own.learn,
    press: pressElement,
    setAssistant: (come) => {
      assistant = come;
    },
    onLook: (listener) => {
      onLook.push(listener);
    },
    onPress: (listener) => {
      onPress.push(listener);
      waiting.splice(0).forEach(listener);
    },
  });
  return {
    assistant: () => assistant,
    tellLook: () => {
      for (const listener of onLook) listener();
    },
    tellPress: (press) => {
      for (const listener of onPress) listener(press);
      if (onPress.length === 0) waiting.push(press);
    },
  };
}
