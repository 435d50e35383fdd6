import type { Plain } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  importStates,
  reasonOf,
  rowOutcomes,
  type ImportState,
  type LeadImport,
  type ReportedRow,
  type RowOutcome,
} from '../../../application/import-ports.js';

/** The answer to an upload. */
export class StagedImportView {
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d07' })
  readonly id!: string;

  @ApiProperty({ enum: importStates, example: 'working' })
  readonly state!: ImportState;

  @ApiProperty({ type: 'integer', description: 'Rows of the file, without its header.', example: 240 })
  readonly rows!: number;
}

/** How many rows came to what. */
export class RowCountsView {
  @ApiProperty({ type: 'integer', example: 0 })
  readonly waiting!: number;

  @ApiProperty({ type: 'integer', description: 'A lead was made.', example: 236 })
  readonly accepted!: number;

  @ApiProperty({ type: 'integer', description: 'The lead was imported before with the same values.', example: 1 })
  readonly existing!: number;

  @ApiProperty({
    type: 'integer',
    description: 'The lead was imported before with other values; nothing was changed.',
    example: 1,
  })
  readonly differs!: number;

  @ApiProperty({ type: 'integer', description: 'The row is wrong.', example: 2 })
  readonly refused!: number;
}

/** One thing that is wrong with a row. */
export class RowProblemView {
  @ApiPropertyOptional({ type: String, description: 'Missing when it is about the whole row.', example: 'country' })
  readonly column?: string;

  @ApiProperty({ type: String, description: 'Stable.', example: 'country' })
  readonly code!: string;

  @ApiProperty({ type: String, example: 'must be an ISO 3166-1 alpha-2 country code in capitals' })
  readonly detail!: string;
}

/** One row of the file and what came of it. */
export class ImportRowView {
  @ApiProperty({
    type: 'integer',
    description: 'The line on which it begins; the header stands on line 1.',
    example: 17,
  })
  readonly line!: number;

  @ApiProperty({ enum: rowOutcomes, example: 'refused' })
  readonly outcome!: RowOutcome;

  @ApiProperty({ type: [String], example: ['country: must be an ISO 3166-1 alpha-2 country code in capitals'] })
  readonly reasons!: string[];

  @ApiProperty({ type: () => [RowProblemView], description: 'The same, column by column.' })
  readonly problems!: RowProblemView[];

  @ApiPropertyOptional({ type: String, example: 'HM-0815' })
  readonly externalId?: string;

  @ApiPropertyOptional({ type: String, example: 'Nordwind Hydrogen GmbH' })
  readonly organisationName?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', example: '5b1f2d5c-2f0e-5a77-8a55-0a6f1c1b7a10' })
  readonly leadId?: string;
}

/** How an import is doing. */
export class LeadImportView extends StagedImportView {
  @ApiProperty({ type: String, example: 'hannover-messe-2026' })
  readonly source!: string;

  @ApiProperty({
    type: Number,
    minimum: 0,
    maximum: 1,
    description: 'The part of the rows that is worked off.',
    example: 1,
  })
  readonly progress!: number;

  @ApiProperty({ type: RowCountsView })
  readonly counts!: RowCountsView;

  @ApiProperty({ type: [String], description: 'About the file as a whole.', example: [] })
  readonly notes!: string[];

  @ApiProperty({ type: () => [ImportRowView], description: 'The first 50 refused rows; all of them are under `rows`.' })
  readonly refusedRows!: ImportRowView[];

  @ApiProperty({ type: String, format: 'date-time', example: '2026-03-02T09:14:05.000Z' })
  readonly startedAt!: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', example: '2026-03-02T09:14:45.000Z' })
  readonly finishedAt?: string;
}

export class ImportRowsPage {
  @ApiProperty({ type: () => [ImportRowView], description: 'By line. Deleted seven days after the report.' })
  readonly items!: ImportRowView[];

  @ApiPropertyOptional({
    type: String,
    description: 'Link to the next page.',
    example: '/v1/lead-imports/0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d07/rows?cursor=WzUxXQ',
  })
  readonly next?: string;
}

export const importRowView = ({ problems, ...row }: ReportedRow): Plain<ImportRowView> => ({
  ...row,
  reasons: problems.map(reasonOf),
  problems,
});

export function leadImportView(found: LeadImport, refusedRows: readonly ReportedRow[]): Plain<LeadImportView> {
  const { id, state, rows, source, counts, notes, startedAt, finishedAt } = found;
  return {
    ...{ id, state, source, rows, counts, notes, refusedRows: refusedRows.map(importRowView) },
    progress: rows === 0 ? (state === 'done' ? 1 : 0) : (rows - counts.waiting) / rows,
    startedAt: startedAt.toISOString(),
    ...(finishedAt === undefined ? {} : { finishedAt: finishedAt.toISOString() }),
  };
}
