import { isProblem } from '../clients/problem.js';

/**
 * A page of a list. A cursor that the service refuses is a broken or an old address: nobody filled it in, so the list
 * begins at its first page.
 * @returns with the cursor that the page is of
 */
export async function pageAt<T>(
  cursor: string | undefined,
  ask: (cursor: string | undefined) => Promise<T>,
): Promise<readonly [found: T, cursor: string | undefined]> {
  if (cursor === undefined || cursor === '') return [await ask(undefined), undefined];
  try {
    return [await ask(cursor), cursor];
  } catch (error) {
    if (!isProblem(error, 400)) throw error;
    return [await ask(undefined), undefined];
  }
}
