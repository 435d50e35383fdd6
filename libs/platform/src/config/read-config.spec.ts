import { describe, expect, it } from '@jest/globals';
import { configurationTable } from './configuration-table.js';
import { InvalidConfiguration } from './invalid-configuration.js';
import { readConfig, type Environment } from './read-config.js';
import { variables } from './variables.js';

const service = { name: 'lead-intake', portVariable: 'LEAD_INTAKE_PORT', defaultPort: 3001 } as const;
const read = (env: Environment = {}) => readConfig(service, env);

const problemsOf = (env: Environment): readonly string[] => {
  try {
    read(env);
    return [];
  } catch (error) {
    if (error instanceof InvalidConfiguration) return error.problems;
    throw error;
  }
};

const production: Environment = {
  NODE_ENV: 'production',
  PERSON_KEY: 'p'.repeat(32),
  RECEIPT_SECRET: 'r'.repeat(32),
  OIDC_ISSUER: 'https://login.example.org',
};

describe('reading the configuration', () => {
  it('has defaults for development', () => {
    expect(read()).toMatchObject({
      http: { host: '127.0.0.1', port: 3001 },
      mongodb: { database: 'deuropener-lead-intake' },
      kafka: { brokers: ['127.0.0.1:9092'], ssl: false, prefix: '', replication: 1 },
      publishing: { oin: '00000001823288444000', service: 'lead-intake' },
      production: false,
    });
  });

  it('takes an empty variable for a missing one', () => {
    expect(read({ LEAD_INTAKE_PORT: '', KAFKA_SSL: '' })).toEqual(read());
  });

  it('reads brokers, credentials and addresses', () => {
    const config = read({
      KAFKA_BROKERS: 'kafka-1:9092, [::1]:9093',
      KAFKA_SSL: 'true',
      KAFKA_SASL_MECHANISM: 'scram-sha-512',
      KAFKA_SASL_USERNAME: 'app',
      KAFKA_SASL_PASSWORD: 'pass',
      API_BASE_URI: 'https://api.example.org/',
    });
    expect(config.kafka).toMatchObject({
      brokers: ['kafka-1:9092', '[::1]:9093'],
      ssl: true,
      sasl: { mechanism: 'scram-sha-512', username: 'app', password: 'pass' },
    });
    expect(config.publishing.apiBaseUri).toBe('https://api.example.org');
  });

  it('cannot be changed afterwards', () => {
    const config = read() as { http: { port: number } };
    expect(() => {
      config.http.port = 1;
    }).toThrow(TypeError);
  });

  it('names every wrong variable at once', () => {
    const problems = problemsOf({
      LEAD_INTAKE_PORT: '70000',
      KAFKA_BROKERS: 'kafka',
      KAFKA_REPLICATION: '0',
      PUBLISHER_OIN: '123',
      LOG_LEVEL: 'loud',
      MONGODB_URI: 'postgres://secret@host',
      OIDC_ISSUER: 'login',
      KAFKA_SASL_USERNAME: 'app',
    }).join('\n');
    for (const name of ['LEAD_INTAKE_PORT', 'KAFKA_BROKERS', 'KAFKA_REPLICATION', 'PUBLISHER_OIN', 'LOG_LEVEL']) {
      expect(problems).toContain(name);
    }
    expect(problems).toMatch(/MONGODB_URI[^]*OIDC_ISSUER|OIDC_ISSUER[^]*MONGODB_URI/);
    expect(problems).toContain('belong together');
  });

  it('never shows a secret', () => {
    const told = problemsOf({ PERSON_KEY: 'short-secret', MONGODB_URI: 'wrong://user:hunter2@host' }).join('\n');
    expect(told).toContain('PERSON_KEY');
    expect(told).not.toMatch(/short-secret|hunter2/);
  });
});

describe('in production', () => {
  it('accepts secrets of its own and a real provider', () => {
    expect(read(production).production).toBe(true);
  });

  it.each([
    ['a missing person key', { PERSON_KEY: undefined }, 'PERSON_KEY'],
    ['the default receipt secret', { RECEIPT_SECRET: variables.receiptSecret.default }, 'RECEIPT_SECRET'],
    ['the development provider', { OIDC_ISSUER: 'http://127.0.0.1:3900' }, 'OIDC_ISSUER'],
    ['no provider', { OIDC_ISSUER: undefined }, 'OIDC_ISSUER'],
  ])('refuses %s', (_what, change, name) => {
    expect(problemsOf({ ...production, ...change })).toEqual([expect.stringContaining(name)]);
  });
});

const sender = { ...service, sendsMail: true } as const;

describe('the configuration of a service that sends mail', () => {
  const mailOf = (env: Environment) => readConfig(sender, env).mail;

  it('has defaults for development', () => {
    expect(mailOf({})).toEqual({
      smtp: { host: '127.0.0.1', port: 3925, secure: false },
      requireTls: false,
      from: { name: 'Deuropener', address: 'contact@deuropener.example' },
      portalBaseUri: 'http://127.0.0.1:3000',
    });
  });

  it.each([
    ['smtp://mail.example', { host: 'mail.example', port: 587, secure: false }],
    ['smtps://mail.example/', { host: 'mail.example', port: 465, secure: true }],
    ['smtp://[::1]:25', { host: '::1', port: 25, secure: false }],
    [
      'smtps://app%40x:p%3Aw@mail.example:2465',
      { host: 'mail.example', port: 2465, secure: true, auth: { user: 'app@x', pass: 'p:w' } },
    ],
  ])('reads %s', (SMTP_URL, smtp) => {
    expect(mailOf({ SMTP_URL })?.smtp).toEqual(smtp);
  });

  it.each(['mail.example:25', 'http://mail.example', 'smtp://', 'smtp://u:hunter2@host?tls.rejectUnauthorized=false'])(
    'refuses the mail server %s, and shows no password',
    (SMTP_URL) => {
      expect(() => mailOf({ SMTP_URL })).toThrow(/^(?!.*hunter2)[^]*SMTP_URL must be/);
    },
  );

  it.each(['Gemeente <gemeente@stad.example>', 'gemeente@stad.example'])('reads the sender %s', (MAIL_FROM) => {
    expect(mailOf({ MAIL_FROM })?.from.address).toBe('gemeente@stad.example');
  });

  it.each(['nobody', 'A <a@b.example>, B <b@b.example>', 'A\r\nBcc: x@y.example <a@b.example>'])(
    'refuses the sender %j',
    (MAIL_FROM) => {
      expect(() => mailOf({ MAIL_FROM })).toThrow(/MAIL_FROM/);
    },
  );

  const productionMail = {
    ...production,
    SMTP_URL: 'smtp://mail.example',
    MAIL_FROM: 'stad@stad.example',
    PORTAL_BASE_URI: 'https://portaal.stad.example',
  };

  it('wants TLS in production, except on the way to the machine itself', () => {
    expect(mailOf(productionMail)?.requireTls).toBe(true);
    expect(mailOf({ ...productionMail, SMTP_URL: 'smtp://127.0.0.1:25' })?.requireTls).toBe(false);
  });

  it.each(['SMTP_URL', 'MAIL_FROM', 'PORTAL_BASE_URI'])('does not take the default of %s in production', (name) => {
    expect(() => mailOf({ ...productionMail, [name]: undefined })).toThrow(name);
  });

  it('is not asked of the others', () => {
    expect(readConfig(service, production).mail).toBeUndefined();
  });
});

describe('the table for the README', () => {
  it('has a row for every variable and shows no secret', () => {
    const table = configurationTable();
    for (const { name } of Object.values(variables)) expect(table).toContain(`| \`${name}\` |`);
    expect(table).not.toContain(variables.personKey.default);
  });
});
