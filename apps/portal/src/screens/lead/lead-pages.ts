import { Unavailable } from '@app/kernel';
import { partOf } from '../../clients/part.js';
import { isProblem, ServiceAway } from '../../clients/problem.js';
import type { Services } from '../../clients/services.js';
import type { TimelineEntry } from '../../live/timeline-entry.js';
import type { Timeline } from '../../live/timeline.js';
import { versionNow } from '../../live/version-now.js';
import type { Visit } from '../../shell/visit.js';
import { happeningsOf } from './lead-history.js';
import type { LeadModel, MatchCase, Opportunity } from './lead.model.js';

const MOST_ENTRIES = 100;
const MOST_NAMES = 12;
const MOST_NAMES_A_MISSION = 5;

export const leadKey = (id: string): string => `lead:${id}`;

/** Asks everybody what the page of a lead shows. What owns a fact is asked for it: its copies elsewhere may be older. */
export class LeadPages {
  constructor(
    private readonly services: Services,
    private readonly timeline: Pick<Timeline, 'newest' | 'versions'>,
  ) {}

  /** Ask before {@link of}: a page that is older than its version draws itself anew. Undefined: no live page now. */
  versionOf(id: string): Promise<number | undefined> {
    return versionNow(this.timeline, leadKey(id));
  }

  /** @throws ApiProblem, ServiceAway of lead-intake; the others are parts of the page */
  async of(visit: Visit, id: string): Promise<LeadModel> {
    const { leadIntake } = this.services;
    const params = { path: { id } };
    const [lead, missing, history, match, echo, entries] = await Promise.all([
      leadIntake.call(visit.as, (api, headers) => api.GET('/v1/leads/{id}', { headers, params })),
      leadIntake.call(visit.as, (api, headers) => api.GET('/v1/leads/{id}/missing-fields', { headers, params })),
      leadIntake.call(visit.as, (api, headers) => api.GET('/v1/leads/{id}/history', { headers, params })),
      partOf(this.caseOf(visit, id)),
      partOf(this.echoOf(visit, id)),
      this.entriesOf(id),
    ]);
    const asked = [
      ...(match.state === 'here' ? idsOfCase(match.value) : []),
      ...(echo.state === 'here' ? echo.value.flatMap(idsOfMission) : []),
    ];
    const names = match.state === 'here' ? await this.namesOf(visit, asked) : new Map<string, string>();
    const viewer = {
      id: visit.viewer?.id ?? '',
      name: visit.viewer?.name ?? '',
      mayEdit: visit.viewer?.roles.has('account-manager') === true,
    };
    const happenings = happeningsOf(history.items, entries);
    return { language: visit.language, viewer, lead, missing, match, echo, names, happenings };
  }

  private async caseOf(visit: Visit, subjectId: string): Promise<MatchCase | undefined> {
    const { items } = await this.services.companyMatching.call(visit.as, (api, headers) =>
      api.GET('/v1/match-cases', { headers, params: { query: { subjectId, limit: 1 } } }),
    );
    return items[0];
  }

  private async echoOf(visit: Visit, leadId: string): Promise<readonly Opportunity[]> {
    const { items } = await this.services.missionScheduling.call(visit.as, (api, headers) =>
      api.GET('/v1/leads/{leadId}/mission-opportunities', { headers, params: { path: { leadId } } }),
    );
    return items;
  }

  /** What this portal has heard; without its database the history of the lead has to do. */
  private async entriesOf(id: string): Promise<readonly TimelineEntry[]> {
    try {
      return await this.timeline.newest(leadKey(id), MOST_ENTRIES);
    } catch (error) {
      if (error instanceof Unavailable) return [];
      throw error;
    }
  }

  private async namesOf(visit: Visit, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const wanted = [...new Set(ids)].slice(0, MOST_NAMES);
    const named = await Promise.all(wanted.map(async (id) => [id, await this.nameOf(visit, id)] as const));
    return new Map(named.flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const])));
  }

  /** A name is nice to have: without it the page says "a company". */
  private async nameOf(visit: Visit, id: string): Promise<string | undefined> {
    try {
      const { legalName } = await this.services.companyMatching.call(visit.as, (api, headers) =>
        api.GET('/v1/organisations/{id}', { headers, params: { path: { id } } }),
      );
      return legalName;
    } catch (error) {
      if (error instanceof ServiceAway || isProblem(error, 404)) return undefined;
      throw error;
    }
  }
}

const idsOfCase = (found: MatchCase | undefined): readonly string[] => [
  ...(found?.organisationId === undefined ? [] : [found.organisationId]),
  ...(found?.candidates.slice(0, 3).map(({ organisationId }) => organisationId) ?? []),
];

const idsOfMission = ({ organisationIds }: Opportunity): readonly string[] =>
  organisationIds.slice(0, MOST_NAMES_A_MISSION);
