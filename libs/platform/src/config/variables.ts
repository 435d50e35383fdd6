import { LOG_LEVELS, type SaslMechanism } from './config.js';
import { mailAddress, matching, oneOf, smtpServer, text, webUri, wholeNumber, type Variable } from './variable.js';

const define = <T>(variable: Variable<T>): Variable<T> => variable;

const brokers = (value: string): readonly string[] | undefined => {
  const list = value.split(',').map((broker) => broker.trim());
  return list.every((broker) => /^[^\s:/]+:\d{1,5}$|^\[[0-9a-fA-F:]+\]:\d{1,5}$/.test(broker)) ? list : undefined;
};

const SECRET = 'at least 32 characters';

/** Every variable that services read; those about mail only where mail is sent. Each service adds its port. */
export const variables = {
  environment: define({
    name: 'NODE_ENV',
    meaning: 'In `production` default secrets and a development identity provider are refused.',
    default: 'development',
    expected: 'development, test or production',
    parse: oneOf('development', 'test', 'production'),
  }),
  host: define({
    name: 'HOST',
    meaning: 'The address to listen on; `0.0.0.0` for all.',
    default: '127.0.0.1',
    expected: 'an address or a host name',
    parse: matching(/^[\w.:-]{1,253}$/),
  }),
  mongodbUri: define({
    name: 'MONGODB_URI',
    meaning: 'The MongoDB replica set.',
    default: 'mongodb://127.0.0.1:27017/?replicaSet=rs0',
    expected: 'a mongodb:// or mongodb+srv:// address',
    parse: matching(/^mongodb(\+srv)?:\/\/[^\s/]+/),
  }),
  databasePrefix: define({
    name: 'MONGODB_DATABASE_PREFIX',
    meaning: 'Each service has the database `<prefix>-<service>`.',
    default: 'deuropener',
    expected: '1 to 40 letters, digits, - or _',
    parse: matching(/^[\w-]{1,40}$/),
  }),
  kafkaBrokers: define({
    name: 'KAFKA_BROKERS',
    meaning: 'Kafka brokers to begin with, divided by commas.',
    default: '127.0.0.1:9092',
    expected: 'host:port, more of them divided by commas',
    parse: brokers,
  }),
  kafkaSsl: define({
    name: 'KAFKA_SSL',
    meaning: 'Speak TLS with Kafka.',
    default: 'false',
    expected: 'true or false',
    parse: oneOf('true', 'false'),
  }),
  saslMechanism: define<SaslMechanism>({
    name: 'KAFKA_SASL_MECHANISM',
    meaning: 'How to sign in to Kafka; not set: without.',
    expected: 'plain, scram-sha-256 or scram-sha-512',
    parse: oneOf<SaslMechanism>('plain', 'scram-sha-256', 'scram-sha-512'),
  }),
  saslUsername: define({
    name: 'KAFKA_SASL_USERNAME',
    meaning: 'The name to sign in to Kafka with.',
    expected: 'text',
    parse: text,
  }),
  saslPassword: define({
    name: 'KAFKA_SASL_PASSWORD',
    meaning: 'The password to sign in to Kafka with.',
    secret: true,
    expected: 'text',
    parse: text,
  }),
  topicPrefix: define({
    name: 'KAFKA_TOPIC_PREFIX',
    meaning: 'Put before every topic and consumer group, so that several systems can share brokers.',
    default: '',
    expected: 'at most 60 letters, digits, ., - or _',
    parse: matching(/^[\w.-]{0,60}$/),
  }),
  replication: define({
    name: 'KAFKA_REPLICATION',
    meaning: 'Replicas of each topic that is created; 3 on a real cluster.',
    default: '1',
    expected: 'a number from 1 to 7',
    parse: wholeNumber(1, 7),
  }),
  issuer: define({
    name: 'OIDC_ISSUER',
    meaning: 'The OpenID Connect provider whose tokens are accepted, exactly as it names itself.',
    default: 'http://127.0.0.1:3900',
    expected: 'an http(s) address',
    parse: (value) => (webUri(value) === undefined ? undefined : value),
  }),
  audience: define({
    name: 'OIDC_AUDIENCE',
    meaning: 'The audience that a token must name.',
    default: 'deuropener',
    expected: '1 to 200 characters without spaces',
    parse: matching(/^\S{1,200}$/),
  }),
  personKey: define({
    name: 'PERSON_KEY',
    meaning:
      'Key of the pseudonyms of persons; the same in every service. Changing it cuts persons off from their erasure.',
    default: 'development only: a key for the pseudonyms of persons',
    secret: true,
    expected: SECRET,
    parse: matching(/^.{32,}$/s),
  }),
  receiptSecret: define({
    name: 'RECEIPT_SECRET',
    meaning: 'Key of the receipt keys of slot requests. Changing it invalidates all receipts.',
    default: 'development only: a key for the receipts of slot requests',
    secret: true,
    expected: SECRET,
    parse: matching(/^.{32,}$/s),
  }),
  oin: define({
    name: 'PUBLISHER_OIN',
    meaning: 'Organisation identification number (OIN) of the publisher, part of the `source` of every event.',
    default: '00000001823288444000',
    expected: '20 digits',
    parse: matching(/^\d{20}$/),
  }),
  schemaBaseUri: define({
    name: 'SCHEMA_BASE_URI',
    meaning: 'Where the JSON Schemas of the events are published.',
    default: 'https://example.org/schemas',
    expected: 'an http(s) address',
    parse: webUri,
  }),
  apiBaseUri: define({
    name: 'API_BASE_URI',
    meaning: 'Where other organisations reach these APIs; the base of `dataref` in events.',
    default: 'https://api.example.org',
    expected: 'an http(s) address',
    parse: webUri,
  }),
  smtpUrl: define({
    name: 'SMTP_URL',
    meaning:
      'The mail server that takes outgoing mail: `smtp://user:password@host:port` (TLS by STARTTLS, required in production) ' +
      'or `smtps://…`. Read by the services that send mail.',
    default: 'smtp://127.0.0.1:3925',
    expected: 'an smtp:// or smtps:// address',
    parse: smtpServer,
  }),
  mailFrom: define({
    name: 'MAIL_FROM',
    meaning: 'The sender of all mail, `Name <address>`; answers of people arrive there, so somebody should read them.',
    default: 'Deuropener <contact@deuropener.example>',
    expected: 'an e-mail address, or Name <address>',
    parse: mailAddress,
  }),
  portalBaseUri: define({
    name: 'PORTAL_BASE_URI',
    meaning: 'Where people reach the portal: the base of links in mail; sign-in comes back there.',
    default: 'http://127.0.0.1:3000',
    expected: 'an http(s) address',
    parse: webUri,
  }),
  logLevel: define({
    name: 'LOG_LEVEL',
    meaning: 'How much is logged: fatal, error, warn, info, debug, trace or silent.',
    default: 'info',
    expected: LOG_LEVELS.join(', '),
    parse: oneOf(...LOG_LEVELS),
  }),
} as const;

/** The port of one service. */
export const portVariable = (name: string, defaultPort: number): Variable<number> =>
  define({
    name,
    meaning: 'The port to listen on; 0 picks a free one and prints it.',
    default: String(defaultPort),
    expected: 'a number from 0 to 65535',
    parse: wholeNumber(0, 65_535),
  });
