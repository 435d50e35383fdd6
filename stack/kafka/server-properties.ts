import { randomBytes } from 'node:crypto';

export interface BrokerPorts {
  readonly port: number;
  readonly controllerPort: number;
}

/**
 * The configuration of one broker that is its own controller (KRaft), reachable from this machine only. After a kill -9
 * the controller refuses the broker as a double until the old session has ended: 9 s by default, here 3 s.
 */
export const serverProperties = ({ port, controllerPort }: BrokerPorts, dataFolder: string): string => `\
process.roles=broker,controller
node.id=1
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
controller.listener.names=CONTROLLER
controller.quorum.bootstrap.servers=127.0.0.1:${controllerPort}
inter.broker.listener.name=PLAINTEXT
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=${dataFolder}
num.partitions=12
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=5
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=5
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
offsets.retention.minutes=57600
broker.session.timeout.ms=3000
broker.heartbeat.interval.ms=500
`;

/** A cluster id as Kafka's own tool makes it: 22 characters, never beginning with a dash. */
export function clusterId(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? clusterId() : id;
}
