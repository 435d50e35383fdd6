import { randomUUID } from 'node:crypto';
import { topics } from '@app/contracts';
import { KafkaJsClient, toHeaders, type KafkaPublisher } from '@app/messaging';
import { eventually, testServers } from '@app/testing';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Sends records that nobody can handle to the topic of leads, as a broken producer would. */
export class BadRecords {
  private readonly publisher: KafkaPublisher;

  constructor(topicPrefix: string) {
    const brokers = testServers().kafkaBrokers.split(',');
    this.publisher = new KafkaJsClient({ clientId: 'bad-records', brokers, topicPrefix }).publisher();
  }

  /** Answers the id in its header, by which its dead letters are known. */
  async send(value: string): Promise<string> {
    const eventId = randomUUID();
    const headers = toHeaders({ ce_id: eventId });
    const record = { topic: topics.investmentLeads, key: utf8('a-key'), value: utf8(value), headers };
    await eventually(() => this.publisher.sendRaw([record]));
    return eventId;
  }

  close(): Promise<void> {
    return this.publisher.close();
  }
}
