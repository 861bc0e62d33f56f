/** Something the caller got wrong or lacks, said in one sentence. */
export class InspectFailure extends Error {
  override readonly name = 'InspectFailure';
}
