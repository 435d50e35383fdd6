import { DeuropenerError, NotFound } from '@app/kernel';
import { InvalidConfiguration } from '@app/platform';

/** Something that the person at the keyboard can put right. */
export class Mistake extends Error {}

/** The arguments say nothing that can be done; exit code 2. */
export class WrongArguments extends Mistake {}

/** `parseArgs` was given an option that it does not know, or one without its value. */
const isWrongOption = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Runs a command-line program. What a person can put right is said in one sentence, with exit code 1, or 2 for wrong arguments. */
export async function runCommand(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    const known = error instanceof Mistake || error instanceof DeuropenerError || error instanceof InvalidConfiguration;
    if (!known && !isWrongOption(error)) throw error;
    console.error(error instanceof NotFound ? `${error.message} (${String(error.facts['id'])})` : error.message);
    process.exitCode = error instanceof WrongArguments || isWrongOption(error) ? 2 : 1;
  }
}
