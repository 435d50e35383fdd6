import { Controller, Get, Param } from '@nestjs/common';
import { Roles } from '@app/platform';
import { Services } from '../../clients/services.js';
import { LiveParts, type LiveElement } from '../../live/live-part.js';
import { Timeline } from '../../live/timeline.js';
import { page, type Answer } from '../../shell/answer.js';
import { VisitOf, type Visit } from '../../shell/visit.js';
import { leadElements } from './lead-elements.js';
import { leadKey, LeadPages } from './lead-pages.js';
import { leadName, type LeadModel } from './lead.model.js';
import { LeadView } from './lead.view.js';

const PART = 'lead';

const isWhole = ({ match, echo }: LeadModel): boolean => match.state === 'here' && echo.state === 'here';

/** A lead, with everything that any service knows of it; it keeps itself up to date. */
@Controller('leads/:id')
@Roles('account-manager', 'auditor')
export class LeadController {
  private readonly pages: LeadPages;

  constructor(services: Services, timeline: Timeline, parts: LiveParts) {
    this.pages = new LeadPages(services, timeline);
    parts.add({
      name: PART,
      roles: ['account-manager', 'auditor'],
      keyOf: leadKey,
      draw: async (visit, id): Promise<readonly LiveElement[]> => leadElements(await this.pages.of(visit, id)),
    });
  }

  @Get()
  async show(@VisitOf() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const version = await this.pages.versionOf(id);
    const model = await this.pages.of(visit, id);
    // A page that lacks a part is old from the start, so that the part comes by itself when its service is back.
    const shown = isWhole(model) ? version : 0;
    return page({
      title: leadName(model.lead),
      view: LeadView(model),
      ...(shown === undefined || version === undefined ? {} : { live: { parts: [`${PART}:${id}:${shown}`] } }),
    });
  }
}
