import { randomInt, randomUUID } from 'node:crypto';
import { derivedId } from '@app/contracts';
import { type RunningService } from '@app/platform';
import { eventually, testEnvironment, type TestEnvironment } from '@app/testing';
import { companyMatching } from '../../../apps/company-matching/src/company-matching.service.js';
import { Api } from '../../support/api.js';
import { OtherServices } from './other-services.js';
import { startReady } from '../../support/start-ready.js';

/** Running instances of the service on one database, the services around it, and people who call it. */
export interface World {
  readonly environment: TestEnvironment;
  readonly others: OtherServices;
  as(role: Parameters<TestEnvironment['tokenFor']>[0], instance?: number): Promise<Api>;
  nobody(): Api;
  url(instance?: number): string;
  close(): Promise<void>;
}

export async function startWorld(instances = 1): Promise<World> {
  const environment = await testEnvironment();
  const services: RunningService[] = [];
  for (let n = 0; n < instances; n++) services.push(await startReady(companyMatching, environment.env));
  const others = new OtherServices(environment);
  const url = (instance = 0) => services[instance]?.url ?? '';
  await eventually(async () => (await fetch(`${url()}/health/startup`)).status === 200);
  return {
    environment,
    others,
    url,
    as: async (role, instance = 0) => new Api(url(instance), await environment.tokenFor(role, `${String(role)}-1`)),
    nobody: () => new Api(url()),
    close: async () => {
      await others.close();
      await Promise.all(services.map((service) => service.close()));
      await environment.close();
    },
  };
}

/** An eight-digit number that no other test of this run has. */
export const freshKvk = (): string => String(randomInt(10_000_000, 99_999_999));
/** A company name that no other test has; without vowels, so that it never ends in a legal form. */
export const freshName = (): string =>
  `Firma ${randomUUID()
    .replaceAll(/[^a-f]/g, 'x')
    .slice(0, 6)}${randomUUID().slice(0, 8)}`;
export const freshHost = (): string => `h${randomUUID().slice(0, 8)}.example`;
export const caseIdOf = (subjectId: string): string => derivedId('match-case', subjectId);
export const kvk = (value: string) => ({ scheme: 'kvk', value }) as const;

export async function register(steward: Api, body: object): Promise<string> {
  const { status, body: answer } = await steward.post<{ id: string }>('/v1/organisations', {
    legalName: freshName(),
    country: 'NL',
    ...body,
  });
  if (status !== 201) throw new Error(`registering answered ${status}: ${JSON.stringify(answer)}`);
  return answer.id;
}

export interface ShownCase {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly subject: { readonly type: string; readonly id: string; readonly organisation?: object };
  readonly queue?: { readonly position: number; readonly total: number; readonly nextId?: string };
  readonly organisationId?: string;
  readonly candidates: readonly {
    readonly organisationId: string;
    readonly legalName?: string;
    readonly score: number;
    readonly evidence: readonly { readonly kind: string; readonly left: string; readonly right: string }[];
  }[];
  readonly decision: string;
  readonly flagged: boolean;
}

/** The case of a subject, once it is in this state. */
export const caseIn = (reader: Api, subjectId: string, state: string, timeoutMs = 20_000): Promise<ShownCase> =>
  eventually(
    async () => {
      const { status, body } = await reader.get<ShownCase>(`/v1/match-cases/${caseIdOf(subjectId)}`);
      if (status !== 200 || body.state !== state) throw new Error(`the case is ${status} ${body.state}, not ${state}`);
      return body;
    },
    { timeoutMs },
  );
