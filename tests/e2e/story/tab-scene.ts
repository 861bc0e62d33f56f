import type { CommandName, Commands } from '../../../messaging/protocol.ts';
import type { FirefoxSurface } from '../harness/closed-roots-firefox.ts';

/** A stand-in in one tab of either browser: what a person does there, and what Tact shows there. */
export interface TabScene<StandIn> {
  readonly surface: FirefoxSurface;
  /** Loads the stand-in anew; what the two are is the scene's. */
  open(search?: string, hash?: string): Promise<void>;
  /** Loads another address in the same tab. */
  visit(address: string): Promise<void>;
  /** The address that the tab shows. */
  address(): string;
  /** Presses the last shown element that matches, with the mouse. */
  press(selector: string): Promise<void>;
  /** Presses it twice, as fast as a double click. */
  pressTwice(selector: string): Promise<void>;
  /** Presses the first shown element whose whole text this is. */
  pressText(text: string): Promise<void>;
  /** Presses one key, with others held down: `Control+Enter`. */
  key(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  focus(selector: string): Promise<void>;
  /** How many elements of the page match and are shown. */
  count(selector: string): Promise<number>;
  boxOf(selector: string): Promise<{ x: number; y: number; width: number; height: number }>;
  inPage<Argument, Value>(
    act: (standIn: StandIn, argument: Argument) => Value,
    argument: Argument,
  ): Promise<Value>;
  /** Gives the window this size, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Closes the tab and opens a fresh one. */
  closeTab(): Promise<void>;
  /** What the worker answers one of Tact's own pages. */
  tell<Name extends CommandName>(
    command: Name,
    request: Commands[Name]['request'],
  ): Promise<Commands[Name]['reply']>;
  /** Stops the worker, where the browser lets a test do so. */
  stopWorker(): Promise<void>;
}

/** The same without what only the scene of one site knows: its parts in either browser are made of this. */
export type Tab = Omit<TabScene<never>, 'open' | 'inPage'> & {
  evaluate(expression: string): Promise<unknown>;
};

/** What happens one after the other; each step waits until it is seen. */
export type StoryIn<Scene> = Readonly<Record<string, (scene: Scene) => Promise<unknown>>>;
