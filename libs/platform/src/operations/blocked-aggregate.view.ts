import { ApiProperty } from '@nestjs/swagger';
import type { BlockedAggregate } from '@app/event-store';
import type { Plain } from '../http/plain.js';

const ID = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';

/** An aggregate whose next event cannot be sent as it is; its later events wait behind it. */
export class BlockedAggregateView {
  @ApiProperty({ type: String, example: 'leads' })
  readonly collection!: string;
  @ApiProperty({ type: String, example: ID })
  readonly id!: string;
  @ApiProperty({ type: String, format: 'date-time', example: '2026-03-02T09:14:05.000Z' })
  readonly blockedSince!: string;
  @ApiProperty({ type: 'integer', description: 'Events that wait.', example: 2 })
  readonly unpublished!: number;
}

/** The aggregates that have been blocked longest. */
export class BlockedAggregatesView {
  @ApiProperty({ type: [BlockedAggregateView] })
  readonly items!: readonly BlockedAggregateView[];
}

export class RetryView {
  @ApiProperty({ type: String, example: 'leads' })
  readonly collection!: string;
  @ApiProperty({ type: String, example: ID })
  readonly id!: string;
  @ApiProperty({ type: Boolean, description: 'Whether it had been blocked.', example: true })
  readonly released!: boolean;
}

export const blockedAggregateView = (blocked: BlockedAggregate): Plain<BlockedAggregateView> => ({
  collection: blocked.collection,
  id: blocked.id,
  blockedSince: blocked.blockedSince.toISOString(),
  unpublished: blocked.unpublished,
});
