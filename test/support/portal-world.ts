import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Service } from '@app/contracts';
import type { Role } from '@app/platform';
import { afterAll, beforeAll } from '@jest/globals';
import { testEnvironment, type TestEnvironment } from '@app/testing';
import { requestToken } from '../../cli/request-token.js';
import { DEMO_USERS } from '../../stack/identity/demo-users.ts';
import { startDevelopmentProvider, type DevelopmentProvider } from '../../stack/identity/development-provider.ts';
import { freePort } from '../../stack/ports.ts';
import type { Api } from './api.js';
import { Fleet } from './fleet.js';
import { ServiceProcess } from './service-process.js';

export interface PortalWorldOptions {
  /** Processes of each service behind the portal; 1 unless given. */
  readonly replicasEach?: number;
  /** Variables on top of what the world sets, for all processes. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Everything that a visitor of the portal needs: the portal and the services as built processes, on the shared Kafka and
 * MongoDB under names of their own, and the development identity provider, at which people sign in by one click.
 */
export class PortalWorld {
  private constructor(
    private readonly environment: TestEnvironment,
    private readonly provider: DevelopmentProvider,
    readonly fleet: Fleet,
    readonly portal: ServiceProcess,
    readonly stop: () => Promise<void>,
  ) {}

  /** What was started ends again when something does not start. */
  static async start({ replicasEach = 1, env = {} }: PortalWorldOptions = {}): Promise<PortalWorld> {
    const begun: (() => Promise<void>)[] = [];
    const stop = async (): Promise<void> => {
      for (const end of begun.splice(0).toReversed()) await end();
    };
    try {
      const port = await freePort();
      const provider = await identityProvider(`http://127.0.0.1:${port}`);
      begun.push(() => provider.close());
      const environment = await environmentOf(provider.issuer, env);
      begun.push(() => environment.close());
      const fleet = await Fleet.start(environment, replicasEach);
      begun.push(() => fleet.stop());
      const portal = await ServiceProcess.start('portal', portalEnvironment(environment, fleet, port), port);
      begun.push(() => portal.stop());
      return new PortalWorld(environment, provider, fleet, portal, stop);
    } catch (error) {
      await stop();
      throw error;
    }
  }

  /** The portal's address, then the identity provider's: all that its pages may ask anything of. */
  get origins(): readonly [portal: string, provider: string] {
    return [this.portal.origin, this.provider.issuer];
  }

  /** Begins the names of its databases, for `Databases.open`. */
  get databasePrefix(): string {
    return this.environment.databasePrefix;
  }

  /** Begins the names of its topics, for tests that send records of their own. */
  get topicPrefix(): string {
    return this.environment.topicPrefix;
  }

  /** A service's API as the demo user with this role, for filling in what a test needs. */
  as(role: Role, service: Service, replica = 0): Promise<Api> {
    return this.fleet.as(role, service, replica);
  }

  /** What everybody says of their health, and the portal's last words, for the message of a failed test. */
  async report(): Promise<string> {
    return `${await this.fleet.report()}\nportal: ${this.portal.lastOutput}`;
  }
}

async function identityProvider(portal: string): Promise<DevelopmentProvider> {
  const folder = mkdtempSync(join(tmpdir(), 'deuropener-identity-'));
  const port = await freePort();
  const provider = await startDevelopmentProvider({
    ...{ issuer: `http://127.0.0.1:${port}`, host: '127.0.0.1', port },
    ...{ keysFile: join(folder, 'keys.json'), portalUrls: [portal] },
  });
  return {
    issuer: provider.issuer,
    close: async () => {
      await provider.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function environmentOf(issuer: string, env: Readonly<Record<string, string>>): Promise<TestEnvironment> {
  const shared = await testEnvironment();
  return {
    ...shared,
    env: { ...shared.env, OIDC_ISSUER: issuer, ...env },
    tokenFor: (given, subject) => {
      const roles = [given].flat();
      const user = DEMO_USERS.find((each) => roles.every((role) => each.roles.includes(role)));
      return requestToken(issuer, roles, subject ?? user?.id ?? `test-${roles.join('-')}`);
    },
  };
}

const portalEnvironment = ({ env }: TestEnvironment, fleet: Fleet, port: number): Readonly<Record<string, string>> => ({
  LEAD_INTAKE_URL: fleet.replica('lead-intake').origin,
  COMPANY_MATCHING_URL: fleet.replica('company-matching').origin,
  MISSION_SCHEDULING_URL: fleet.replica('mission-scheduling').origin,
  PORTAL_BASE_URI: `http://127.0.0.1:${port}`,
  OIDC_CLIENT_ID: 'deuropener-portal',
  OIDC_CLIENT_SECRET: 'development-only',
  SESSION_SECRET: randomBytes(32).toString('base64url'),
  ...env,
});

/** For the body of a `describe`: a world from before its tests until after them; ask for it within tests and hooks. */
export function usePortalWorld(options?: PortalWorldOptions): () => PortalWorld {
  let world: PortalWorld | undefined;
  beforeAll(async () => {
    world = await PortalWorld.start(options);
  });
  afterAll(() => world?.stop());
  return () => {
    if (world === undefined) throw new Error('The world of the portal has not started.');
    return world;
  };
}
