/** A type that only its own parse function makes: `Brand<string, 'PersonId'>` is no plain string. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };

export type PersonId = Brand<string, 'PersonId'>;
export type TouchId = Brand<string, 'TouchId'>;
/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = Brand<number, 'EpochMs'>;

export const personId = (text: string) => text as PersonId;
export const touchId = (text: string) => text as TouchId;
export const epochMs = (milliseconds: number) => milliseconds as EpochMs;
