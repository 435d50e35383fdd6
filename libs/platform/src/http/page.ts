import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { MayBeAbsent } from '../validation/presence.js';
import { encodeCursor, type CursorPosition } from './cursor.js';
import type { FastifyRequest } from './platform-request.js';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

/** A part of a list. `next` is a link to the following part and is missing at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/** The query of a list that comes in one part. */
export class LimitQuery {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT, example: 50 })
  // Digits only: Number() would take '', '1e2' and '0x10' for numbers too.
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
  )
  @MayBeAbsent()
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be at least 1' })
  @Max(MAX_LIMIT, { message: `must be at most ${MAX_LIMIT}` })
  readonly limit: number = DEFAULT_LIMIT;
}

/** The query of every other list; extend it with the filters of yours. */
export class PageQuery extends LimitQuery {
  @ApiPropertyOptional({ type: String, description: 'Opaque; taken from the `next` link of the page before.' })
  @MayBeAbsent()
  @IsString({ message: 'must be text' })
  @MaxLength(1_000, { message: 'must be at most 1000 characters' })
  @Matches(/^[\w-]*$/, { message: 'must be a cursor out of the "next" link of an earlier answer' })
  readonly cursor?: string;
}

/**
 * Cuts a page out of `limit + 1` items that were read: the one too many only proves that there is more. `positionOf`
 * gives the place after which the next page begins.
 */
export function pageOf<T, R>(
  rows: readonly T[],
  {
    limit,
    positionOf,
    next,
    present,
  }: {
    readonly limit: number;
    readonly positionOf: (last: T) => CursorPosition;
    readonly next: NextLink;
    readonly present: (row: T) => R;
  },
): Page<R> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(present);
  return rows.length > limit && last !== undefined ? { items, next: next(positionOf(last)) } : { items };
}

/** Makes the link to the page after a position: the same path and filters with another cursor. */
export type NextLink = (position: CursorPosition) => string;

export const nextLink = (url: string, position: CursorPosition): string => {
  const [path = '', query] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', encodeCursor(position));
  return `${path}?${parameters.toString()}`;
};

/** Parameter: {@link NextLink}. */
export const Next = createParamDecorator((_: unknown, context: ExecutionContext): NextLink => {
  const { url } = context.switchToHttp().getRequest<FastifyRequest>();
  return (position) => nextLink(url, position);
});
