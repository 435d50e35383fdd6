import { IsInstant, IsOneOf, IsWholeNumber, IsZone, MayBeAbsent } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { poolKinds, type PoolKind } from '../../../domain/slot-pool/slot-pool.js';
import { MOST_PLACES } from './plan-mission.dto.js';

/** A pool of places of one kind. */
export class DefineSlotPoolDto {
  @ApiProperty({ enum: poolKinds, example: 'delegatePlace' })
  @IsOneOf(...poolKinds)
  readonly kind!: PoolKind;

  @ApiProperty({ example: 20 })
  @IsWholeNumber(1, MOST_PLACES)
  readonly capacity!: number;

  @ApiProperty({
    description: '`immediate`: first come, first served. `selection` is not offered yet and answered with 409.',
    example: 'immediate',
  })
  @IsOneOf('immediate', 'selection')
  readonly allocation!: 'immediate' | 'selection';

  @ApiProperty({ example: 'Europe/Berlin' })
  @IsZone()
  readonly zone!: string;

  @ApiPropertyOptional({ example: '2026-05-14T07:00:00.000Z' })
  @MayBeAbsent()
  @IsInstant()
  readonly startsAt?: string;

  @ApiPropertyOptional({ example: '2026-05-14T09:00:00.000Z' })
  @MayBeAbsent()
  @IsInstant()
  readonly endsAt?: string;
}
