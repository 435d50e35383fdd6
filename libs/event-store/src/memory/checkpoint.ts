/**
 * Called before and after every operation of the in-memory twins. It lets other work go first, and a test may hold it for
 * ever: then the process "died" right there. `name` is the operation, for traces.
 */
export type Checkpoint = (name: string) => Promise<void>;

export const passThrough: Checkpoint = () => Promise.resolve();

/** Runs one atomic operation between two checkpoints. */
export async function between<T>(checkpoint: Checkpoint, name: string, operation: () => T): Promise<T> {
  await checkpoint(`before ${name}`);
  const result = operation();
  await checkpoint(`after ${name}`);
  return result;
}
