import { type Role, type RunningService } from '@app/platform';
import { testEnvironment, type TestEnvironment } from '@app/testing';
import { leadIntake } from '../../../apps/lead-intake/src/lead-intake.service.js';
import { Api } from '../../support/api.js';
import { Databases } from '../../support/databases.js';
import { startReady } from '../../support/start-ready.js';

/** A running lead-intake, its database, and people who call it. */
export interface World {
  readonly environment: TestEnvironment;
  readonly databases: Databases;
  /** The address of the service. */
  readonly url: string;
  as(role: Role | readonly Role[], subject?: string): Promise<Api>;
  nobody(): Api;
  /** Stops the service; `close` does the rest. */
  stop(): Promise<void>;
  /** Stops the service and starts it anew on the same data. */
  restart(): Promise<void>;
  leads(): Promise<number>;
  close(): Promise<void>;
}

/** `env` comes before the environment's own. */
export async function startWorld(env: Readonly<Record<string, string>> = {}): Promise<World> {
  const environment = await testEnvironment();
  const databases = await Databases.open(environment.env['MONGODB_URI'] ?? '', environment.databasePrefix);
  let service: RunningService = await startReady(leadIntake, { ...environment.env, ...env });
  return {
    environment,
    databases,
    get url() {
      return service.url;
    },
    as: async (role, subject) => new Api(service.url, await environment.tokenFor(role, subject)),
    nobody: () => new Api(service.url),
    stop: () => service.close(),
    restart: async () => {
      await service.close();
      service = await startReady(leadIntake, { ...environment.env, ...env });
    },
    leads: () => databases.collection('lead-intake', 'leads').countDocuments({}),
    close: async () => {
      await service.close();
      await databases.close();
      await environment.close();
    },
  };
}

let count = 0;

/** The five fields that are enough, of a new company each time. */
export const leadBody = (changes: object = {}) => {
  count += 1;
  return {
    channel: 'phone',
    organisation: { name: `Nordwind Hydrogen ${count} GmbH`, country: 'DE' },
    contact: { fullName: 'Frauke Harms', email: `frauke.${count}@nordwind.example` },
    ...changes,
  };
};

export interface Registered {
  readonly id: string;
  readonly reference: string;
  readonly stage: string;
  readonly version: number;
  readonly missingFields: readonly string[];
}

export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

export async function aLead(manager: Api, changes: object = {}): Promise<Registered> {
  const { status, body } = await manager.post<Registered>('/v1/leads', leadBody(changes));
  if (status !== 201) throw new Error(`registering answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
