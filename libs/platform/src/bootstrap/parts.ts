import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { MongoEventStore, OutboxRelay } from '@app/event-store';
import type { Clock } from '@app/kernel';
import { KafkaEventServer, KafkaJsClient, type ConsumerStatus } from '@app/messaging';
import { v7 } from 'uuid';
import { providerKeys } from '../auth/provider-keys.js';
import { TokenVerifier } from '../auth/token-verifier.js';
import { Background } from '../background/background.js';
import { Loops } from '../background/loops.js';
import type { Config } from '../config/config.js';
import { DeadLetters } from '../dead-letters/dead-letters.js';
import { Health, type HealthSources } from '../health/health.js';
import { WatchedPublisher } from '../health/kafka-watch.js';
import { MongoWatch } from '../health/mongo-watch.js';
import { RouteTable } from '../http/route-table.js';
import { PortalLinks } from '../mail/portal-links.js';
import { SmtpMailer } from '../mail/smtp-mailer.js';
import { ConsumerWatch } from '../metrics/consumer-watch.js';
import { Metrics } from '../metrics/metrics.js';
import { RelayWatch } from '../metrics/relay-watch.js';
import { newConnection } from '../mongo/open-connection.js';
import { Storage } from '../mongo/storage.js';
import { LogObserver } from '../observing/log-observer.js';
import { openLog } from '../observing/logger.js';
import { Operations } from '../operations/operations.js';
import { reportedConsumers, type ReplicaReport } from '../operations/replica.js';
import { Replicas } from '../operations/replicas.js';
import { KeyedHash } from '../secrets/keyed-hash.js';
import { Pseudonyms } from '../secrets/pseudonyms.js';
import { ReceiptKeys } from '../secrets/receipt-keys.js';
import { Backlog } from './backlog.js';
import { keepHouse } from './housekeeping.js';
import type { ServiceDefinition } from './service-definition.js';

const CONSUMERS_STOP_WITHIN_MS = 8_000;

export type Parts = ReturnType<typeof buildParts>;

/** Makes every part of a service's platform and starts none of them. */
export function buildParts(definition: ServiceDefinition, config: Config) {
  const clock: Clock = { now: () => new Date() };
  const now = (): Date => clock.now();
  const newId = (): string => v7();
  const random = Math.random;
  const replicaId = randomUUID();
  const holder = `${hostname()}/${process.pid}/${replicaId}`;
  const startedAt = now();
  const log = openLog(config);
  const { logger } = log;
  const metrics = new Metrics(config.service);
  const observer = new LogObserver(logger, metrics);

  const connection = newConnection();
  const store = new MongoEventStore({ connection, clock, newId, random });
  const { brokers, ssl, sasl, prefix, replication } = config.kafka;
  const client = new KafkaJsClient({
    clientId: config.service,
    ...{ brokers, ssl, replication, logger, topicPrefix: prefix },
    ...(sasl && { sasl }),
  });
  const consumerMetrics = new ConsumerWatch(metrics);
  const consuming = { service: config.service, client, clock, logger, metrics: consumerMetrics };
  const stopWithinMs = CONSUMERS_STOP_WITHIN_MS;
  const servers = definition.groups.map(
    ({ group, topics }) => new KafkaEventServer({ ...consuming, group, topics, stopWithinMs }),
  );
  const deadLetters = new DeadLetters({ ...consuming, store, stopWithinMs });
  const publisher = new WatchedPublisher(client.publisher(), now);
  const relayWatch = new RelayWatch(metrics, logger);
  const relay = new OutboxRelay({
    ...{ store, publisher, clock, holder },
    identity: config.publishing,
    metrics: relayWatch,
  });

  const statuses = (): readonly ConsumerStatus[] => [
    ...servers.map((server) => server.health()),
    ...deadLetters.status(),
  ];
  const self = (): ReplicaReport => ({
    ...{ id: replicaId, holder, host: hostname(), pid: process.pid, version: definition.version, startedAt },
    consumers: reportedConsumers(statuses()),
  });
  const replicas = new Replicas(store, self);

  const storage = new Storage(
    connection,
    [() => store.ensureIndexes(), () => deadLetters.ensureIndexes(), () => replicas.ensureIndexes()],
    config,
    logger,
  );
  const loops = new Loops({ leases: store.leases, holder, observer, logger });
  const background = new Background(loops);
  keepHouse(store, background, clock);
  replicas.keepReporting(background);
  const backlog = new Backlog({ relay, watch: relayWatch, deadLetters, metrics, background });
  const mongo = new MongoWatch(() => storage.answers(), now);
  const sources: HealthSources = {
    ...{ clock, mongo, storage, publisher },
    consumers: statuses,
    backlog: () => backlog.relay,
    leading: () => relay.leading,
    deadLetters: () => backlog.letters,
  };
  const health = new Health(sources);
  const operations = new Operations({ replicas, self, sources });

  return {
    ...{ definition, config, clock, newId, random, log, logger, metrics, observer },
    ...{ store, publisher, relay, servers, deadLetters, storage, loops, background, mongo, health },
    ...{ replicas, operations },
    routes: new RouteTable(),
    verifier: new TokenVerifier(config.oidc, providerKeys(config.oidc.issuer), clock),
    pseudonyms: new Pseudonyms(config.secrets.personKey),
    keyedHash: new KeyedHash(config.secrets.personKey),
    receiptKeys: new ReceiptKeys(config.secrets.receiptSecret),
    // Undefined in a service that sends no mail, and asked for by nobody there.
    mailer: config.mail && new SmtpMailer(config.mail),
    portalLinks: config.mail && new PortalLinks(config.mail.portalBaseUri),
  };
}
