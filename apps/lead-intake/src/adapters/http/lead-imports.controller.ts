import { InvalidInput, type Clock } from '@app/kernel';
import {
  BodyStream,
  CallerOf,
  CLOCK,
  Consumes,
  Id,
  KEYED_HASH,
  Location,
  Next,
  pageOf,
  parseCursor,
  Produces,
  PSEUDONYMS,
  Roles,
  type Caller,
  type KeyedHash,
  type NextLink,
  type SetLocation,
  type Plain,
} from '@app/platform';
import { Controller, Get, Header, Headers, HttpCode, Inject, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Readable } from 'node:stream';
import type { Pseudonyms } from '../../application/ports.js';
import { ReadImport } from '../../application/read-import.use-case.js';
import { StageImport } from '../../application/stage-import.use-case.js';
import { bounded } from './csv/bounded.js';
import { charsetOf } from './csv/charset-of.js';
import { importReport } from './csv/import-report.js';
import { readLeadRows } from './csv/read-lead-rows.js';
import { ImportRowsQuery, ImportSourceQuery } from './dto/import-queries.dto.js';
import {
  ImportRowsPage,
  importRowView,
  LeadImportView,
  leadImportView,
  StagedImportView,
} from './views/lead-import.view.js';

const SHOWN_REFUSALS = 50;
const REPORT_PAGE = 1_000;

@ApiTags('lead imports')
@Controller('lead-imports')
export class LeadImportsController {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PSEUDONYMS) private readonly pseudonyms: Pseudonyms,
    @Inject(KEYED_HASH) private readonly keyedHash: KeyedHash,
    private readonly stageImport: StageImport,
    private readonly readImport: ReadImport,
  ) {}

  @Post()
  @HttpCode(202)
  @Roles('account-manager')
  @Consumes('text/csv')
  @ApiOperation({
    summary: 'Import leads from CSV',
    description:
      'Up to 64 MiB and 50,000 rows, in UTF-8 or Windows-1252, divided by comma, semicolon or tab. Needed columns: `channel`, ' +
      '`organisationName`, `country`, `contactFullName`, and `contactEmail` or `contactPhone`. Answers when the last row ' +
      'is stored; the rows are worked off after that. The same file may be sent again: a lead is made once.',
  })
  @ApiConsumes('text/csv')
  @ApiBody({
    schema: { type: 'string', format: 'binary' },
    examples: {
      short: {
        value:
          'externalId,channel,organisationName,country,contactFullName,contactEmail\r\n' +
          'HM-1,event,Nordwind Hydrogen GmbH,DE,Frauke Harms,frauke@nordwind-hydrogen.example\r\n',
      },
    },
  })
  @ApiAcceptedResponse({
    type: StagedImportView,
    description: 'All rows are stored; `Location` tells how they are doing.',
  })
  async start(
    @Query() { source }: ImportSourceQuery,
    @BodyStream() body: Readable | undefined,
    @Headers('content-type') contentType: string | undefined,
    @CallerOf() caller: Caller,
    @Location() location: SetLocation,
  ): Promise<Plain<StagedImportView>> {
    if (!(body instanceof Readable)) throw noFile();
    const { clock, pseudonyms, keyedHash } = this;
    const now = clock.now().toISOString();
    const file = { bytes: bounded(body), charset: charsetOf(contentType), source, now, pseudonyms, keyedHash };
    const { id, rows } = await this.stageImport.execute(readLeadRows(file), source, caller.id);
    location(id);
    return { id, state: 'working', rows };
  }

  @Get(':id')
  @Roles('account-manager')
  @ApiOperation({ summary: 'Read how an import is doing' })
  @ApiOkResponse({ type: LeadImportView, description: 'State, counts and the first refused rows.' })
  async read(@Id('lead-import') id: string): Promise<Plain<LeadImportView>> {
    const refused = { importId: id, outcome: 'refused', limit: SHOWN_REFUSALS } as const;
    const [found, rows] = await Promise.all([this.readImport.execute(id), this.readImport.rows(refused)]);
    return leadImportView(found, rows);
  }

  @Get(':id/rows')
  @Roles('account-manager')
  @ApiOperation({ summary: 'List the rows of an import', description: 'By line, with the reasons of refusals.' })
  @ApiOkResponse({ type: ImportRowsPage, description: 'A part of the list.' })
  async rows(
    @Id('lead-import') importId: string,
    @Query() { limit, cursor, outcome }: ImportRowsQuery,
    @Next() next: NextLink,
  ): Promise<Plain<ImportRowsPage>> {
    const position = parseCursor(cursor, ['number']);
    const rows = await this.readImport.rows({
      ...{ importId, limit: limit + 1 },
      ...(outcome === undefined ? {} : { outcome }),
      ...(position === undefined ? {} : { afterLine: position[0] }),
    });
    return pageOf(rows, { limit, next, positionOf: ({ line }) => [line], present: importRowView });
  }

  @Get(':id/report')
  @Roles('account-manager')
  @Produces('text/csv')
  @Header('Content-Disposition', 'attachment; filename="lead-import-report.csv"')
  @ApiOperation({ summary: 'Download the report of an import', description: 'As CSV; formulas are defused.' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' }, description: 'One line per row of the file.' })
  async report(@Id('lead-import') importId: string): Promise<StreamableFile> {
    await this.readImport.execute(importId);
    const pages = (afterLine: number) => this.readImport.rows({ importId, afterLine, limit: REPORT_PAGE });
    return new StreamableFile(Readable.from(importReport(pages)), { type: 'text/csv; charset=utf-8' });
  }
}

const noFile = (): InvalidInput =>
  new InvalidInput([{ pointer: '', code: 'required', detail: 'send the file as text/csv' }], 'lead-import.empty');
