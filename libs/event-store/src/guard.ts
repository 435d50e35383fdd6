import { Unavailable } from '@app/kernel';
import type { FoundDocument } from './documents.js';

/** Beyond this the relay must catch up first; a document may hold 16 MB. */
export const MAX_UNPUBLISHED_EVENTS = 1_000;
export const MAX_UNPUBLISHED_BYTES = 4 * 1024 * 1024;

/** @throws Unavailable when an aggregate has so many unpublished events that it must not get more */
export function refuseOverflow(id: string, found: FoundDocument<unknown>, added: number): void {
  const { unpublished, unpublishedBytes } = found;
  if (unpublished + added > MAX_UNPUBLISHED_EVENTS || unpublishedBytes > MAX_UNPUBLISHED_BYTES) {
    throw new Unavailable(
      'Too many events of this record wait to be published. Try again later.',
      { id, unpublished },
      5,
    );
  }
}
