import { InvalidInput } from '@app/kernel';

/** Where a page ends: the sort values of its last item, and its id. */
export type CursorPosition = readonly (string | number)[];

const refuse = (): never => {
  throw new InvalidInput([
    { pointer: '/cursor', code: 'cursor', detail: 'must be a cursor out of the "next" link of an earlier answer' },
  ]);
};

/** An opaque text for a position; clients send it back as they got it. */
export const encodeCursor = (position: CursorPosition): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/**
 * Reads a cursor back. `shape` names the type of each part, so that a forged cursor cannot bring other types into a
 * query.
 * @throws InvalidInput
 */
export function parseCursor<const S extends readonly ('string' | 'number')[]>(
  cursor: string | undefined,
  shape: S,
): { readonly [I in keyof S]: S[I] extends 'number' ? number : string } | undefined {
  if (cursor === undefined) return undefined;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return refuse();
  }
  if (!Array.isArray(parts) || parts.length !== shape.length) return refuse();
  if (!shape.every((type, index) => typeof parts[index] === type)) return refuse();
  return parts as never;
}
