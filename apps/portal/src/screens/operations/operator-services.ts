import type { Service } from '@app/contracts';
import type { Credentials } from '../../clients/credentials.js';
import { cursorOf } from '../../clients/cursor-of.js';
import type { components, paths } from '../../clients/generated/lead-intake.js';
import { partOf, type Part } from '../../clients/part.js';
import { ServiceClient } from '../../clients/service-client.js';
import type { Services } from '../../clients/services.js';

/** The doors for operators, which every service has: the types of one are the types of all. */
type OperatorPaths = Pick<
  paths,
  | '/v1/operations'
  | '/v1/operations/blocked-aggregates'
  | '/v1/operations/blocked-aggregates/{collection}/{id}/retries'
  | '/v1/dead-letters'
  | '/v1/dead-letters/{id}'
  | '/v1/dead-letters/redrives'
  | '/v1/dead-letters/{id}/redrives'
  | '/v1/dead-letters/{id}/discards'
>;

type Schemas = components['schemas'];
export type Report = Schemas['OperationsView'];
export type Blocked = Schemas['BlockedAggregateView'];
export type Letter = Schemas['DeadLetterView'];
export type OpenedLetter = Schemas['OpenedLetterView'];
export type LetterState = Letter['state'];

export const LETTER_STATES: readonly LetterState[] = ['waiting', 'redriven', 'discarded'];

const PAGE = 50;
const MOST_BLOCKED = 50;
/** Letters a step, and steps a press: one press ends in a few seconds, and says what is left. */
const STEP = 50;
const MOST_STEPS = 10;

/** What a redrive of all that wait has done. */
export interface Redriven {
  readonly redriven: number;
  readonly lost: number;
  readonly more: boolean;
}

/** A service as its operators reach it. */
export class OperatorService {
  private readonly client: ServiceClient<OperatorPaths>;

  constructor(
    readonly name: Service,
    baseUrl: string,
  ) {
    this.client = new ServiceClient(name, baseUrl);
  }

  /** How it stands; away while it does not answer. */
  report(as: Credentials): Promise<Part<Report>> {
    return partOf<Report>(this.client.call(as, (api, headers) => api.GET('/v1/operations', { headers })));
  }

  async blocked(as: Credentials): Promise<readonly Blocked[]> {
    const query = { limit: MOST_BLOCKED };
    const { items } = await this.client.call(as, (api, headers) =>
      api.GET('/v1/operations/blocked-aggregates', { headers, params: { query } }),
    );
    return items;
  }

  /** Whether it had been blocked. @throws ApiProblem 404 */
  async retry(as: Credentials, collection: string, id: string): Promise<boolean> {
    const { released } = await this.client.call(as, (api, headers) =>
      api.POST('/v1/operations/blocked-aggregates/{collection}/{id}/retries', {
        headers,
        params: { path: { collection, id } },
      }),
    );
    return released;
  }

  letters(as: Credentials, state: LetterState | undefined, cursor: string | undefined) {
    const query = { limit: PAGE, ...(state && { state }), ...(cursor !== undefined && { cursor }) };
    return this.client.call(as, (api, headers) => api.GET('/v1/dead-letters', { headers, params: { query } }));
  }

  /** @throws ApiProblem 404 */
  letter(as: Credentials, id: string): Promise<OpenedLetter> {
    return this.client.call(as, (api, headers) =>
      api.GET('/v1/dead-letters/{id}', { headers, params: { path: { id } } }),
    );
  }

  /** @throws ApiProblem 409 `dead-letter.lost` */
  redrive(as: Credentials, id: string): Promise<Letter> {
    return this.client.call(as, (api, headers) =>
      api.POST('/v1/dead-letters/{id}/redrives', { headers, params: { path: { id } } }),
    );
  }

  /** @throws ApiProblem 409 `dead-letter.redriven`, 400 */
  discard(as: Credentials, id: string, reason: string): Promise<Letter> {
    return this.client.call(as, (api, headers) =>
      api.POST('/v1/dead-letters/{id}/discards', { headers, params: { path: { id } }, body: { reason } }),
    );
  }

  /** Those that waited when it began, at most 500 of them. */
  async redriveAll(as: Credentials): Promise<Redriven> {
    let sum: Redriven = { redriven: 0, lost: 0, more: true };
    let cursor: string | undefined;
    for (let step = 0; sum.more && step < MOST_STEPS; step += 1) {
      const query = { limit: STEP, ...(cursor !== undefined && { cursor }) };
      const { redriven, lost, more, next } = await this.client.call(as, (api, headers) =>
        api.POST('/v1/dead-letters/redrives', { headers, params: { query } }),
      );
      cursor = cursorOf(next);
      sum = { redriven: sum.redriven + redriven, lost: sum.lost + lost, more: more && cursor !== undefined };
    }
    return sum;
  }
}

export const operatorServices = ({
  leadIntake,
  companyMatching,
  missionScheduling,
}: Services): readonly OperatorService[] => [
  new OperatorService('lead-intake', leadIntake.baseUrl),
  new OperatorService('company-matching', companyMatching.baseUrl),
  new OperatorService('mission-scheduling', missionScheduling.baseUrl),
];
