import { CallerOf, Id, Roles, type Caller, type Plain } from '@app/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadLeadHistory } from '../../application/read-lead-history.use-case.js';
import { ReadMissingFields } from '../../application/read-missing-fields.use-case.js';
import { MissingFieldsQuery } from './dto/lead-queries.dto.js';
import { sightOf } from './sight-of.js';
import { leadChangeView, LeadHistoryView } from './views/lead-history.view.js';
import { MissingFieldsView } from './views/missing-fields.view.js';

@ApiTags('leads')
@Controller('leads/:id')
@Roles('account-manager', 'auditor')
export class LeadDetailsController {
  constructor(
    private readonly readHistory: ReadLeadHistory,
    private readonly readMissingFields: ReadMissingFields,
  ) {}

  @Get('history')
  @ApiOperation({ summary: "Read a lead's history", description: 'Who changed what, and when; published or not.' })
  @ApiOkResponse({ type: LeadHistoryView, description: 'Every change.' })
  async history(@Id('lead') id: string, @CallerOf() caller: Caller): Promise<Plain<LeadHistoryView>> {
    return { items: (await this.readHistory.execute(id)).map(leadChangeView(sightOf(caller))) };
  }

  @Get('missing-fields')
  @ApiOperation({
    summary: 'Ask what a lead still needs',
    description: 'Before it may enter `targetStage`; without one, the next stage on the main line.',
  })
  @ApiOkResponse({ type: MissingFieldsView, description: 'The names of the fields.' })
  missingFields(
    @Id('lead') id: string,
    @Query() { targetStage }: MissingFieldsQuery,
  ): Promise<Plain<MissingFieldsView>> {
    return this.readMissingFields.execute(id, targetStage);
  }
}
