import type { Plain } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ImportReport, ImportState } from '../../../application/importing/ports.js';

const AT = '2026-03-02T09:13:58.000Z';

export class StartedImportView {
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02' })
  readonly id!: string;
  @ApiProperty({ enum: ['staging', 'working', 'done', 'abandoned'], example: 'working' })
  readonly state!: ImportState;
  @ApiProperty({ type: 'integer', description: 'Lines that are not empty.', example: 100_000 })
  readonly rows!: number;
}

export class RowProblemView {
  @ApiProperty({ type: String, example: 'identifier' })
  readonly code!: string;
  @ApiProperty({ type: String, example: 'must be a valid number of that register, with the right check digits' })
  readonly detail!: string;
  @ApiPropertyOptional({ type: String, description: 'JSON pointer into the row.', example: '/identifiers/0/value' })
  readonly pointer?: string;
}

export class RefusedRowView {
  @ApiProperty({ type: 'integer', description: 'From 1.', example: 17 })
  readonly line!: number;
  @ApiProperty({ type: [RowProblemView] })
  readonly problems!: readonly RowProblemView[];
}

/** How an import stands, with the first refused rows. */
export class ImportView extends StartedImportView {
  @ApiProperty({ type: String, example: 'gleif' })
  readonly source!: string;
  @ApiProperty({ type: 'integer', description: 'Created, updated and unchanged so far.', example: 99_990 })
  readonly accepted!: number;
  @ApiProperty({ type: 'integer', example: 99_000 })
  readonly created!: number;
  @ApiProperty({ type: 'integer', example: 500 })
  readonly updated!: number;
  @ApiProperty({ type: 'integer', description: 'Known already, with the same values.', example: 490 })
  readonly unchanged!: number;
  @ApiProperty({ type: 'integer', example: 10 })
  readonly refused!: number;
  @ApiProperty({ type: [RefusedRowView], description: 'The first 100; all are listed at /refusals for 7 days.' })
  readonly refusals!: readonly RefusedRowView[];
  @ApiProperty({ type: String, format: 'date-time', example: AT })
  readonly startedAt!: string;
  @ApiPropertyOptional({ type: String, format: 'date-time', example: AT })
  readonly finishedAt?: string;
}

/** A part of the refused rows, in order. */
export class RefusedRowPage {
  @ApiProperty({ type: [RefusedRowView] })
  readonly items!: readonly RefusedRowView[];
  @ApiPropertyOptional({
    type: String,
    description: 'Link to the next part.',
    example: '/v1/organisation-imports/0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02/refusals?cursor=WzE3XQ',
  })
  readonly next?: string;
}

export const importView = (report: ImportReport, refusals: Plain<readonly RefusedRowView[]>): Plain<ImportView> => ({
  id: report.id,
  source: report.source,
  state: report.state,
  rows: report.rows,
  accepted: report.created + report.updated + report.unchanged,
  created: report.created,
  updated: report.updated,
  unchanged: report.unchanged,
  refused: report.refused,
  refusals,
  startedAt: report.startedAt.toISOString(),
  ...(report.finishedAt === undefined ? {} : { finishedAt: report.finishedAt.toISOString() }),
});
