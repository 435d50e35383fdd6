import { randomBytes } from 'node:crypto';
import type { Role } from '@app/platform';
import { startIdentityProvider, type TokenOptions } from './identity-provider.js';
import { deleteTopics, dropDatabases, testServers } from './test-servers.js';

/** Everything that one test file needs to start services of its own beside those of other test files. */
export interface TestEnvironment {
  /** For `startService(definition, env)`, or for a child process. */
  readonly env: Readonly<Record<string, string>>;
  readonly databasePrefix: string;
  readonly topicPrefix: string;
  /** A bearer token that the services of this environment accept. */
  tokenFor(role: Role | readonly Role[], subject?: string): Promise<string>;
  /** Any token: of another issuer, for another audience, expired. */
  token(roles: readonly Role[], options: TokenOptions): Promise<string>;
  /** Drops databases and topics. Close the services first. */
  close(): Promise<void>;
}

/** Real Kafka and MongoDB under names of its own, and an identity provider. */
export async function testEnvironment(): Promise<TestEnvironment> {
  const servers = testServers();
  const provider = await startIdentityProvider();
  const name = `t${randomBytes(5).toString('hex')}`;
  const topicPrefix = `${name}.`;
  return {
    databasePrefix: name,
    topicPrefix,
    env: {
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      LEAD_INTAKE_PORT: '0',
      COMPANY_MATCHING_PORT: '0',
      MISSION_SCHEDULING_PORT: '0',
      MONGODB_URI: servers.mongodbUri,
      MONGODB_DATABASE_PREFIX: name,
      KAFKA_BROKERS: servers.kafkaBrokers,
      KAFKA_TOPIC_PREFIX: topicPrefix,
      // Nobody takes mail there: a test about mail names a server of its own.
      SMTP_URL: 'smtp://127.0.0.1:1',
      OIDC_ISSUER: provider.issuer,
      OIDC_AUDIENCE: provider.audience,
      LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    },
    tokenFor: (role, subject) => provider.tokenFor([role].flat(), subject === undefined ? {} : { subject }),
    token: (roles, options) => provider.tokenFor(roles, options),
    close: async () => {
      await provider.close();
      await Promise.all([dropDatabases(servers, `${name}-`), deleteTopics(servers, topicPrefix)]);
    },
  };
}
