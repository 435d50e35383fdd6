/**
 * Like Promise.all, but the failure is told only when every one has come to its end: nothing goes on behind the back of
 * whoever cleans up.
 */
export async function allOrFirstFailure<T extends readonly unknown[] | []>(
  promises: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
