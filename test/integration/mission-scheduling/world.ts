import { randomUUID } from 'node:crypto';
import type { ServiceDefinition } from '@app/platform';
import { type RunningService } from '@app/platform';
import { testEnvironment, type TestEnvironment } from '@app/testing';
import { missionScheduling } from '../../../apps/mission-scheduling/src/mission-scheduling.service.js';
import { Api } from '../../support/api.js';
import { startReady } from '../../support/start-ready.js';

/** Running instances of the service on one database, and people who call them. */
export interface World {
  readonly environment: TestEnvironment;
  readonly services: readonly RunningService[];
  /** Calls one instance as somebody. */
  as(role: Parameters<TestEnvironment['tokenFor']>[0], instance?: number): Promise<Api>;
  /** Calls one instance as nobody. */
  nobody(instance?: number): Api;
  close(): Promise<void>;
}

/** Starts the service so many times; the first one makes topics and indexes. `env` comes before the environment's own. */
export async function startWorld(
  instances = 1,
  definition: ServiceDefinition = missionScheduling,
  env: Readonly<Record<string, string>> = {},
): Promise<World> {
  const environment = await testEnvironment();
  const services: RunningService[] = [];
  for (let n = 0; n < instances; n++) services.push(await startReady(definition, { ...environment.env, ...env }));
  const urlOf = (instance: number) => services[instance]?.url ?? '';
  return {
    environment,
    services,
    as: async (role, instance = 0) => new Api(urlOf(instance), await environment.tokenFor(role)),
    nobody: (instance = 0) => new Api(urlOf(instance)),
    close: async () => {
      await Promise.all(services.map((service) => service.close()));
      await environment.close();
    },
  };
}

/** A code that no other mission has. */
export const freshCode = (): string => randomUUID().replaceAll('-', '').slice(0, 8).toUpperCase();

export const bremen = {
  place: 'Bremen',
  country: 'DE',
  zone: 'Europe/Berlin',
  localStart: '2026-05-14T09:00',
  localEnd: '2026-05-15T17:00',
} as const;

export const missionBody = (changes: object = {}) => ({
  code: freshCode(),
  title: 'Hydrogen Bremen-Hamburg',
  direction: 'outward',
  capacity: 20,
  legs: [bremen],
  ...changes,
});

export interface Planned {
  readonly id: string;
  readonly code: string;
}

/** Plans a mission and moves it as far as asked. */
export async function aMission(lead: Api, body: object = {}, moves: readonly string[] = []): Promise<Planned> {
  const { status, body: planned } = await lead.post<{ id: string; code: string }>('/v1/missions', missionBody(body));
  if (status !== 201) throw new Error(`planning answered ${status}: ${JSON.stringify(planned)}`);
  for (const to of moves) await move(lead, planned.id, to);
  return planned;
}

export async function move(lead: Api, id: string, to: string): Promise<void> {
  const reason = to === 'cancelled' ? { reason: 'Not enough interest' } : {};
  const { status, body } = await lead.post(`/v1/missions/${id}/transitions`, { to, ...reason });
  if (status !== 200) throw new Error(`moving to ${to} answered ${status}: ${JSON.stringify(body)}`);
}

export async function aPool(lead: Api, missionId: string, capacity: number, kind = 'delegatePlace'): Promise<string> {
  const pool = { kind, capacity, allocation: 'immediate', zone: 'Europe/Berlin' };
  const { status, body } = await lead.post<{ id: string }>(`/v1/missions/${missionId}/slot-pools`, pool);
  if (status !== 201) throw new Error(`defining a pool answered ${status}: ${JSON.stringify(body)}`);
  return body.id;
}

export const requestBody = (poolId: string, email: string, changes: object = {}) => ({
  poolId,
  organisation: { name: 'Noorderlicht Electrolysers B.V.', country: 'NL' },
  applicant: { fullName: 'Sietske Veenstra', email },
  privacyNoticeVersion: '2026-01',
  ...changes,
});

export interface Receipt {
  readonly id: string;
  readonly receiptNumber: string;
  readonly receiptKey: string;
  readonly state: string;
  readonly waitPosition?: number;
}

/** Asks for a place as a careful client does: with a key, again while the service is too busy to answer. */
export async function askForPlace(somebody: Api, missionId: string, body: object): Promise<Receipt> {
  const { status, body: receipt } = await somebody.persist<Receipt>(
    `/v1/missions/${missionId}/slot-requests`,
    body,
    randomUUID(),
  );
  if (status !== 201) throw new Error(`asking for a place answered ${status}: ${JSON.stringify(receipt)}`);
  return receipt;
}
