import { Id, Roles, type Plain } from '@app/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ShowOpportunities } from '../../application/show-opportunities.use-case.js';
import { OpportunityList } from './views/opportunity.view.js';

@ApiTags('opportunities')
@Controller('leads/:leadId/mission-opportunities')
export class OpportunitiesController {
  constructor(private readonly opportunities: ShowOpportunities) {}

  @Get()
  @Roles('account-manager', 'mission-lead', 'auditor')
  @ApiOperation({ summary: 'Missions that fit a lead', description: 'By country, place and sector, with the reasons.' })
  @ApiOkResponse({
    type: OpportunityList,
    description: 'The earliest first; empty for a lead that nobody spoke of yet.',
  })
  async list(@Id('lead', 'leadId') leadId: string): Promise<Plain<OpportunityList>> {
    return { items: await this.opportunities.execute(leadId) };
  }
}
