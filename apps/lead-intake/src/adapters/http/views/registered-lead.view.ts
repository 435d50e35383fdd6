import { ApiProperty } from '@nestjs/swagger';
import { stages, type Stage } from '../../../domain/lead/vocabulary.js';

/** The answer to a registration. */
export class RegisteredLeadView {
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02' })
  readonly id!: string;

  @ApiProperty({ type: String, example: 'GRN-L-000123' })
  readonly reference!: string;

  @ApiProperty({ enum: stages, example: 'acknowledged' })
  readonly stage!: Stage;

  @ApiProperty({ type: 'integer', description: 'Also in `ETag`.', example: 2 })
  readonly version!: number;

  @ApiProperty({
    type: [String],
    description: 'What the next stage on the main line still needs.',
    example: ['sectorCodes', 'activityTypes', 'timeFrame', 'matchDecision'],
  })
  readonly missingFields!: string[];
}
