/** A set-up step that cannot go on: one sentence for the user, and what the tool behind it wrote. */
export class SetupFailure extends Error {
  constructor(sentence, tail = '') {
    super(sentence);
    this.tail = tail;
  }
}
