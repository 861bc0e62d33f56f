/** Something the caller got wrong or lacks, said in one sentence. */
export class PlainFailure extends Error {
  override readonly name = 'PlainFailure';
}

/** Runs a command; what the caller got wrong is told in its sentence alone, with exit code 2. A bug keeps its trace. */
export async function telling(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
