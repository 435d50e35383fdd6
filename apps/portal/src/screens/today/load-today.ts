import type { Services } from '../../clients/services.js';
import type { Credentials } from '../../clients/credentials.js';
import { mapPart, partOf, type Part } from '../../clients/part.js';
import type { ListedLead, Stage } from '../../parts/lead-words.messages.js';
import { tasksOf, type Task } from './tasks.js';

/** Enough to choose the first tasks from. */
const LOOKED_AT = 25;
const NEWEST = 10;
const MOST_CASES = 100;

export interface CaseCount {
  readonly count: number;
  /** Otherwise there are more. */
  readonly isAll: boolean;
  /** The case of each lead among them. */
  readonly byLead: ReadonlyMap<string, string>;
}

export interface Today {
  readonly tasks: Part<readonly Task[]>;
  readonly newest: Part<readonly ListedLead[]>;
  readonly cases: Part<CaseCount>;
}

interface Asked {
  readonly stage?: Stage;
  readonly sort: 'receivedAt' | '-receivedAt';
  readonly limit: number;
}

async function leads({ leadIntake }: Services, as: Credentials, query: Asked): Promise<readonly ListedLead[]> {
  const { items } = await leadIntake.call(as, (api, headers) => api.GET('/v1/leads', { headers, params: { query } }));
  return items;
}

async function casesToDecide({ companyMatching }: Services, as: Credentials): Promise<CaseCount> {
  const query = { state: 'needsReview', limit: MOST_CASES } as const;
  const { items, next } = await companyMatching.call(as, (api, headers) =>
    api.GET('/v1/match-cases', { headers, params: { query } }),
  );
  const ofLeads = items.filter(({ subject }) => subject.type === 'lead');
  const byLead = new Map(ofLeads.map(({ id, subject }) => [subject.id, id]));
  return { count: items.length, isAll: next === undefined, byLead };
}

/** Everything on the page of today, asked at once. */
export async function loadToday(services: Services, as: Credentials): Promise<Today> {
  const oldest = (stage: Stage) => leads(services, as, { stage, sort: 'receivedAt', limit: LOOKED_AT });
  const [waiting, newest, cases] = await Promise.all([
    partOf(Promise.all([oldest('received'), oldest('acknowledged')])),
    partOf(leads(services, as, { sort: '-receivedAt', limit: NEWEST })),
    partOf(casesToDecide(services, as)),
  ]);
  // Matching owns the cases, and its news reaches us before it reaches the leads.
  const byLead = cases.state === 'here' && cases.value.isAll ? cases.value.byLead : undefined;
  const tasks = mapPart(waiting, ([received, acknowledged]) => tasksOf(received, acknowledged, byLead));
  return { tasks, newest, cases };
}
