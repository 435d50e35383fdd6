import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { stages, type Stage } from '../../../domain/lead/vocabulary.js';

/** What a lead still needs. */
export class MissingFieldsView {
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02' })
  readonly leadId!: string;

  @ApiProperty({ enum: stages, example: 'acknowledged' })
  readonly stage!: Stage;

  @ApiPropertyOptional({ enum: stages, description: 'Missing when no stage comes after this one.', example: 'triaged' })
  readonly targetStage?: Stage;

  @ApiProperty({
    type: Boolean,
    description: 'Whether the target comes next after the stage that the lead is in.',
    example: true,
  })
  readonly isNextStage!: boolean;

  @ApiProperty({
    type: [String],
    description: 'A name with `|` asks for one of two.',
    example: ['timeFrame', 'matchDecision'],
  })
  readonly missingFields!: string[];
}
