import type { Participant, PublishingIdentity } from '@app/contracts';
import type { MailAddress, SmtpServer } from './variable.js';

export type SaslMechanism = 'plain' | 'scram-sha-256' | 'scram-sha-512';

export interface KafkaConfig {
  readonly brokers: readonly string[];
  readonly ssl: boolean;
  readonly sasl?: { readonly mechanism: SaslMechanism; readonly username: string; readonly password: string };
  /** Put before every topic and group. Empty in production; tests use it. */
  readonly prefix: string;
  /** Replicas of each topic; from 2 on `min.insync.replicas` is 2. */
  readonly replication: number;
}

export interface MailConfig {
  readonly smtp: SmtpServer;
  /** Nothing is sent without TLS. */
  readonly requireTls: boolean;
  readonly from: MailAddress;
  /** Without a slash at the end. */
  readonly portalBaseUri: string;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The configuration of one service: read once from the environment, checked, frozen. */
export interface Config {
  readonly service: Participant;
  readonly production: boolean;
  readonly http: { readonly host: string; readonly port: number };
  readonly mongodb: { readonly uri: string; readonly database: string };
  readonly kafka: KafkaConfig;
  readonly oidc: { readonly issuer: string; readonly audience: string };
  readonly secrets: { readonly personKey: string; readonly receiptSecret: string };
  readonly publishing: PublishingIdentity;
  /** Only of a service that sends mail. */
  readonly mail?: MailConfig;
  readonly logLevel: LogLevel;
  /** The values of the variables that only this service has, by the names of its {@link ServiceDefinition.settings}. */
  readonly settings: Readonly<Record<string, unknown>>;
}
