import type { Plain } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Versioned } from '@app/kernel';
import { poolKinds, type PoolKind, type SlotPool } from '../../../domain/slot-pool/slot-pool.js';

/** A pool as its mission lead defined it. */
export class DefinedPoolView {
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d05' })
  readonly id!: string;
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02' })
  readonly missionId!: string;
  @ApiProperty({ enum: poolKinds, example: 'delegatePlace' })
  readonly kind!: PoolKind;
  @ApiProperty({ enum: ['immediate'], example: 'immediate' })
  readonly allocation!: 'immediate';
  @ApiProperty({ type: 'integer', example: 20 })
  readonly capacity!: number;
  @ApiProperty({ type: String, example: 'Europe/Berlin' })
  readonly zone!: string;
  @ApiPropertyOptional({ type: String, format: 'date-time', example: '2026-05-14T07:00:00.000Z' })
  readonly startsAt?: string;
  @ApiPropertyOptional({ type: String, example: '2026-05-14T09:00' })
  readonly localStart?: string;
  @ApiPropertyOptional({ type: String, format: 'date-time', example: '2026-05-14T09:00:00.000Z' })
  readonly endsAt?: string;
  @ApiPropertyOptional({ type: String, example: '2026-05-14T11:00' })
  readonly localEnd?: string;
  @ApiProperty({ type: String, description: 'Begins the receipt numbers of this pool.', example: 'HB' })
  readonly receiptPrefix!: string;
}

/** A pool with its counts. */
export class SlotPoolView extends DefinedPoolView {
  @ApiProperty({ type: 'integer', description: 'Requests that hold a place.', example: 20 })
  readonly holders!: number;
  @ApiProperty({ type: 'integer', description: 'Requests on the waiting list.', example: 14 })
  readonly waiting!: number;
  @ApiProperty({ type: 'integer', example: 0 })
  readonly free!: number;
  @ApiProperty({ type: Boolean, description: 'Takes no requests at the moment.', example: false })
  readonly closed!: boolean;
  @ApiProperty({ type: 'integer', example: 7 })
  readonly version!: number;
}

/** All pools of a mission. */
export class SlotPoolList {
  @ApiProperty({ type: [SlotPoolView] })
  readonly items!: readonly SlotPoolView[];
}

export function slotPoolView({ id, version, state }: Versioned<SlotPool>): Plain<SlotPoolView> {
  const { nextTicket: _next, gateVersion: _gate, ...shown } = state;
  return { id, ...shown, free: state.capacity - state.holders, version };
}
