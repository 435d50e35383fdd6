import type { Credentials } from '../../clients/credentials.js';
import { isProblem } from '../../clients/problem.js';
import type { Services } from '../../clients/services.js';
import type { Case, Decision, Organisation } from './case.js';
import type { DecidedModel } from './decided-notice.js';
import type { Choice } from './match-case.view.js';
import type { StateFilter } from './match-case-list.view.js';
import type { Visit } from '../../shell/visit.js';

const PAGE = 50;
/** Of a search in the register. */
const MOST_FOUND = 10;

/** What the screens of match cases ask of the service. */
export class CaseReader {
  constructor(private readonly services: Pick<Services, 'companyMatching'>) {}

  list(as: Credentials, state: StateFilter, cursor?: string, limit = PAGE) {
    const query = { limit, ...(state !== 'all' && { state }), ...(cursor !== undefined && { cursor }) };
    return this.service.call(as, (api, headers) => api.GET('/v1/match-cases', { headers, params: { query } }));
  }

  async waiting(as: Credentials): Promise<number> {
    return (await this.list(as, 'needsReview', undefined, 1)).total;
  }

  one(as: Credentials, id: string): Promise<Case> {
    return this.service.call(as, (api, headers) =>
      api.GET('/v1/match-cases/{id}', { headers, params: { path: { id } } }),
    );
  }

  /** @throws ApiProblem 412 when the case is no longer the version that was seen */
  decide(as: Credentials, id: string, version: string, body: DecisionBody): Promise<Case> {
    return this.service.call(as, (api, headers) =>
      api.POST('/v1/match-cases/{id}/decision', {
        headers: { ...headers, 'if-match': `"${version}"` },
        params: { path: { id } },
        body,
      }),
    );
  }

  /** Undefined for one that is not, or no longer, in the register, and for an address that is none. */
  async organisation(as: Credentials, id: string): Promise<Organisation | undefined> {
    try {
      return await this.service.call(as, (api, headers) =>
        api.GET('/v1/organisations/{id}', { headers, params: { path: { id } } }),
      );
    } catch (error) {
      if (isProblem(error, 400, 404)) return undefined;
      throw error;
    }
  }

  /** Organisations whose name begins so. */
  async search(as: Credentials, q: string): Promise<readonly Choice[]> {
    const { items } = await this.service.call(as, (api, headers) =>
      api.GET('/v1/organisations', { headers, params: { query: { q, limit: MOST_FOUND } } }),
    );
    return items.map(({ id, legalName }) => ({ organisationId: id, name: legalName }));
  }

  /** The organisation that a case is linked to by name; not even its name for a restricted subject. */
  async linkedName(as: Credentials, { decision, organisationId, candidates, restricted }: Case) {
    const isLinked = decision === 'same' || decision === 'new';
    if (!isLinked || organisationId === undefined || restricted) return undefined;
    const candidate = candidates.find((each) => each.organisationId === organisationId);
    return candidate?.legalName ?? (await this.organisation(as, organisationId))?.legalName;
  }

  /** What was decided about a case that was left just now; undefined when there is no such decision. */
  async decided({ as, language }: Visit, id: string | null): Promise<DecidedModel | undefined> {
    if (id === null) return undefined;
    try {
      const found = await this.one(as, id);
      if (found.decision === 'undecided') return undefined;
      return { language, caseId: found.id, decision: found.decision, name: await this.linkedName(as, found) };
    } catch (error) {
      if (isProblem(error, 400, 404)) return undefined;
      throw error;
    }
  }

  /** The case to go on with: the one after it, else the one that has waited longest. */
  async following(as: Credentials, { id, queue }: Case): Promise<string | undefined> {
    if (queue?.nextId !== undefined) return queue.nextId;
    const { items } = await this.list(as, 'needsReview', undefined, 2);
    return items.find((item) => item.id !== id)?.id;
  }

  private get service() {
    return this.services.companyMatching;
  }
}

export interface DecisionBody {
  readonly decision: Decision;
  readonly organisationId?: string;
  readonly reason?: string;
}
