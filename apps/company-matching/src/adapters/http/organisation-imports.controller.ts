import type { CommandContext } from '@app/kernel';
import {
  BodyStream,
  Consumes,
  Context,
  Id,
  Location,
  Next,
  pageOf,
  PageQuery,
  parseCursor,
  Roles,
  type NextLink,
  type SetLocation,
  type Plain,
} from '@app/platform';
import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Readable } from 'node:stream';
import { ShowImports } from '../../application/importing/show-imports.use-case.js';
import { StageImport } from '../../application/importing/stage-import.use-case.js';
import { ImportQuery } from './dto/matching.dto.js';
import { importView, ImportView, RefusedRowPage, StartedImportView } from './views/import.view.js';

const FIRST_REFUSALS = 100;

@ApiTags('organisation imports')
@Controller('organisation-imports')
export class OrganisationImportsController {
  constructor(
    private readonly stage: StageImport,
    private readonly show: ShowImports,
  ) {}

  @Post()
  @Roles('data-steward')
  @Consumes('application/x-ndjson')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Import organisations',
    description:
      'NDJSON, one body of `POST /organisations` a line (`name` and `place` are understood too). Answers when all rows ' +
      'are stored; they are worked off afterwards. A row with a known identifier updates its holder. Sending the same ' +
      'file again is safe.',
  })
  @ApiAcceptedResponse({
    type: StartedImportView,
    description: 'All rows are stored; `Location` tells how it goes on.',
  })
  async create(
    @BodyStream() body: Readable,
    @Query() { source = 'file' }: ImportQuery,
    @Context() context: CommandContext,
    @Location() location: SetLocation,
  ): Promise<Plain<StartedImportView>> {
    const { id, rows } = await this.stage.execute(body.iterator({ destroyOnReturn: false }), source, context);
    location(id);
    return { id, state: 'working', rows };
  }

  @Get(':id')
  @Roles('data-steward', 'auditor')
  @ApiOperation({ summary: 'Show how an import stands', description: 'Counts so far, and the first refused rows.' })
  @ApiOkResponse({ type: ImportView, description: 'The import.' })
  async one(@Id('organisation-import') id: string): Promise<Plain<ImportView>> {
    return importView(await this.show.report(id), await this.show.refusals(id, 0, FIRST_REFUSALS));
  }

  @Get(':id/refusals')
  @Roles('data-steward', 'auditor')
  @ApiOperation({
    summary: 'List the refused rows',
    description: 'With line and reasons, never the values. Kept for 7 days.',
  })
  @ApiOkResponse({ type: RefusedRowPage, description: 'A part of the list, in order of line.' })
  async refusals(
    @Id('organisation-import') id: string,
    @Query() { limit, cursor }: PageQuery,
    @Next() next: NextLink,
  ): Promise<Plain<RefusedRowPage>> {
    const [after = 0] = parseCursor(cursor, ['number']) ?? [];
    const rows = await this.show.refusals(id, after, limit + 1);
    return pageOf(rows, { limit, next, positionOf: ({ line }) => [line], present: (row) => row });
  }
}
