import { Controller, Get } from '@nestjs/common';
import { Roles } from '@app/platform';
import { typed, withViolations } from '../../shell/form-state.js';
import { cursorOf } from '../../clients/cursor-of.js';
import { isProblem } from '../../clients/problem.js';
import { Services } from '../../clients/services.js';
import { page, type Answer } from '../../shell/answer.js';
import { wordsOf } from '../../shell/language.js';
import { pageAt } from '../../shell/page-at.js';
import { QueryOf, VisitOf, type Visit } from '../../shell/visit.js';
import { leadsMessages } from './leads.messages.js';
import { given, parseLeadsQuery, type LeadsQuery } from './leads-query.js';
import { LeadsView, type FilterField, type LeadsModel } from './leads.view.js';

const ON_A_PAGE = 50;
const FIELDS: readonly FilterField[] = ['q', 'stage', 'country'];

/** The list of leads, in order of receipt. */
@Controller('leads')
@Roles('account-manager', 'auditor')
export class LeadsController {
  constructor(private readonly services: Services) {}

  @Get()
  async show(@VisitOf() visit: Visit, @QueryOf() search: URLSearchParams): Promise<Answer> {
    const { language, viewer } = visit;
    const filters = typed(search, FIELDS);
    const query = parseLeadsQuery(search);
    const model = { language, query, filters, mayLog: viewer?.roles.has('account-manager') === true };
    const { title } = wordsOf(leadsMessages, language);
    try {
      const [list, cursor] = await pageAt(query.cursor, (from = '') => this.list(visit, { ...query, cursor: from }));
      const at = cursor === undefined ? { ...query, cursor: '', from: 1 } : query;
      return page({ title, view: LeadsView({ ...model, query: at, ...list }) });
    } catch (error) {
      if (!isProblem(error, 400)) throw error;
      const told = withViolations(
        filters,
        error.problem,
        { '/q': 'q', '/stage': 'stage', '/country': 'country' },
        language,
      );
      return page({ title, hasErrors: true, view: LeadsView({ ...model, filters: told, leads: [] }) });
    }
  }

  private async list(visit: Visit, query: LeadsQuery): Promise<Pick<LeadsModel, 'leads' | 'nextCursor'>> {
    const { items, next } = await this.services.leadIntake.call(visit.as, (api, headers) =>
      api.GET('/v1/leads', { headers, params: { query: { ...given(query), sort: query.sort, limit: ON_A_PAGE } } }),
    );
    const nextCursor = cursorOf(next);
    return { leads: items, ...(nextCursor === undefined ? {} : { nextCursor }) };
  }
}
