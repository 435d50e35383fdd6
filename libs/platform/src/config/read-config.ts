import type { ServiceDefinition } from '../bootstrap/service-definition.js';
import type { Config, KafkaConfig, MailConfig } from './config.js';
import { InvalidConfiguration } from './invalid-configuration.js';
import type { Variable } from './variable.js';
import { portVariable, variables } from './variables.js';

export type Environment = Readonly<Record<string, string | undefined>>;

type Read = <T>(variable: Variable<T>) => T | undefined;

const mayHoldPassword: ReadonlySet<string> = new Set([variables.mongodbUri.name, variables.smtpUrl.name]);

const reader =
  (env: Environment, problems: string[]): Read =>
  (variable) => {
    // An empty variable is what an unset one becomes in a compose file.
    const given = env[variable.name] ?? '';
    const raw = given === '' ? variable.default : given;
    if (raw === undefined) return undefined;
    const value = variable.parse(raw);
    if (value === undefined) {
      const shown = variable.secret === true || mayHoldPassword.has(variable.name) ? '' : `, not "${raw}"`;
      problems.push(`${variable.name} must be ${variable.expected}${shown}`);
    }
    return value;
  };

function sasl(read: Read, problems: string[]): Pick<KafkaConfig, 'sasl'> {
  const mechanism = read(variables.saslMechanism);
  const username = read(variables.saslUsername);
  const password = read(variables.saslPassword);
  if (mechanism === undefined && username === undefined && password === undefined) return {};
  if (mechanism === undefined || username === undefined || password === undefined) {
    problems.push('KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD belong together: set all or none');
    return {};
  }
  return { sasl: { mechanism, username, password } };
}

function refuseDevelopmentSettings(
  env: Environment,
  issuer: string | undefined,
  secrets: readonly Variable[],
  problems: string[],
): void {
  for (const variable of secrets) {
    const given = env[variable.name] ?? '';
    if (given === '' || given === variable.default) {
      problems.push(`${variable.name} must be set to a secret of your own in production (${variable.expected})`);
    }
  }
  if (issuer?.startsWith('https://') === false) {
    problems.push('OIDC_ISSUER must be a real provider (https) in production, not the development one');
  }
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

/** Links with secrets and people's addresses travel here: in production only encrypted, and never by a default. */
function mail(read: Read, env: Environment, production: boolean, problems: string[]): Pick<Config, 'mail'> {
  const [smtp, from, portalBaseUri] = [
    read(variables.smtpUrl),
    read(variables.mailFrom),
    read(variables.portalBaseUri),
  ];
  if (production) {
    for (const variable of [variables.smtpUrl, variables.mailFrom]) {
      const given = env[variable.name] ?? '';
      if (given === '' || given === variable.default) {
        problems.push(`${variable.name} must be set to one of your own in production (${variable.expected})`);
      }
    }
    if (portalBaseUri?.startsWith('https://') === false) {
      problems.push('PORTAL_BASE_URI must be the https address of the portal in production');
    }
  }
  if (smtp === undefined || from === undefined || portalBaseUri === undefined) return {};
  const config: MailConfig = { smtp, requireTls: production && !LOOPBACK.test(smtp.host), from, portalBaseUri };
  return { mail: config };
}

const frozen = <T extends object>(value: T): T => {
  for (const part of Object.values(value) as unknown[]) if (typeof part === 'object' && part !== null) frozen(part);
  return Object.freeze(value);
};

/**
 * Reads the configuration of a service.
 * @throws InvalidConfiguration that names every wrong variable at once
 */
export function readConfig(
  definition: Pick<ServiceDefinition, 'name' | 'portVariable' | 'defaultPort' | 'settings' | 'sendsMail'>,
  env: Environment,
): Config {
  const problems: string[] = [];
  const read = reader(env, problems);
  // After a wrong value the fallback is never used: the problems stop the start below.
  const text = (variable: Variable<string>): string => read(variable) ?? '';
  const production = read(variables.environment) === 'production';
  const issuer = read(variables.issuer);
  const config: Config = {
    service: definition.name,
    production,
    http: {
      host: text(variables.host),
      port: read(portVariable(definition.portVariable, definition.defaultPort)) ?? 0,
    },
    mongodb: { uri: text(variables.mongodbUri), database: `${text(variables.databasePrefix)}-${definition.name}` },
    kafka: {
      brokers: read(variables.kafkaBrokers) ?? [],
      ssl: read(variables.kafkaSsl) === 'true',
      ...sasl(read, problems),
      prefix: text(variables.topicPrefix),
      replication: read(variables.replication) ?? 1,
    },
    oidc: { issuer: issuer ?? '', audience: text(variables.audience) },
    secrets: { personKey: text(variables.personKey), receiptSecret: text(variables.receiptSecret) },
    publishing: {
      oin: text(variables.oin),
      service: definition.name,
      schemaBaseUri: text(variables.schemaBaseUri),
      apiBaseUri: text(variables.apiBaseUri),
    },
    ...(definition.sendsMail === true ? mail(read, env, production, problems) : {}),
    logLevel: read(variables.logLevel) ?? 'info',
    settings: Object.fromEntries(
      Object.entries(definition.settings ?? {}).map(([name, variable]) => [name, read(variable)]),
    ),
  };
  if (production) {
    const secrets = Object.values(definition.settings ?? {}).filter(({ secret }) => secret === true);
    refuseDevelopmentSettings(env, issuer, [variables.personKey, variables.receiptSecret, ...secrets], problems);
  }
  if (problems.length > 0) throw new InvalidConfiguration(problems);
  return frozen(config);
}
