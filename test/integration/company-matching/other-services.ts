import { randomUUID } from 'node:crypto';
import {
  decodeEvent,
  encodeEvent,
  topics,
  type CloudEvent,
  type EventType,
  type LeadData,
  type MatchCaseData,
  type OrganisationData,
  type SlotRequestData,
} from '@app/contracts';
import { eventTopicSpec, KafkaJsClient, type KafkaPublisher } from '@app/messaging';
import type { TestEnvironment } from '@app/testing';
import { Reader } from '../../support/reader.js';

const identityOf = (service: string) => ({
  oin: '00000001823288444000',
  service,
  schemaBaseUri: 'https://example.org/schemas',
  apiBaseUri: 'https://api.example.org',
});
const now = () => new Date().toISOString();

/** Speaks as lead-intake and mission-scheduling would, and listens to what company-matching says. */
export class OtherServices {
  private readonly client: KafkaJsClient;
  private readonly publisher: KafkaPublisher;
  private readonly reader: Reader;
  private listening: Promise<void> | undefined;

  constructor({ env, topicPrefix }: TestEnvironment) {
    const brokers = (env['KAFKA_BROKERS'] ?? '').split(',');
    this.client = new KafkaJsClient({ clientId: 'other-services', brokers, topicPrefix });
    this.publisher = this.client.publisher();
    this.reader = new Reader(this.client, `listener-${randomUUID()}`, true);
  }

  lead(leadId: string, sequence: number, facts: Partial<LeadData>): Promise<void> {
    const data: LeadData = {
      leadId,
      reference: 'GRN-L-000001',
      stage: 'received',
      status: 'ongoing',
      channel: 'phone',
      confidentiality: 'normal',
      country: facts.organisation?.country ?? 'NL',
      occurredAt: now(),
      ...facts,
    };
    const type = sequence === 1 ? 'lead-received' : 'lead-corrected';
    return this.send('lead-intake', `nl.investment-leads.${type}.v1`, leadId, leadId, sequence, data);
  }

  slotRequest(slotRequestId: string, sequence: number, facts: Partial<SlotRequestData>): Promise<void> {
    const missionId = randomUUID();
    const data: SlotRequestData = {
      slotRequestId,
      missionId,
      poolId: randomUUID(),
      poolKind: 'delegatePlace',
      state: 'confirmed',
      ticket: 1,
      country: 'NL',
      occurredAt: now(),
      ...facts,
    };
    return this.send(
      'mission-scheduling',
      'nl.trade-missions.slot-confirmed.v1',
      slotRequestId,
      missionId,
      sequence,
      data,
    );
  }

  /** Everything that was published about the subjects of match cases so far. */
  async matches(subjectId: string): Promise<readonly CloudEvent<MatchCaseData>[]> {
    const events = (await this.heard(topics.matchCases)) as readonly CloudEvent<MatchCaseData>[];
    return events.filter(({ data }) => data.subjectId === subjectId);
  }

  async organisations(organisationId: string): Promise<readonly CloudEvent<OrganisationData>[]> {
    const events = (await this.heard(topics.organisations)) as readonly CloudEvent<OrganisationData>[];
    return events.filter(({ subject }) => subject === organisationId);
  }

  async close(): Promise<void> {
    await this.publisher.close();
    if (this.listening !== undefined) await this.reader.stop();
  }

  private async heard(topic: string): Promise<readonly CloudEvent[]> {
    this.listening ??= this.listen();
    await this.listening;
    return this.reader.records
      .filter((record) => record.topic === topic)
      .map(({ value, key }) => decodeEvent(value, key === null ? null : Buffer.from(key).toString()));
  }

  private async listen(): Promise<void> {
    const heard = [topics.matchCases, topics.organisations];
    await this.client.ensureTopics(heard.map(eventTopicSpec));
    await this.reader.start(heard);
  }

  private send(
    service: string,
    type: EventType,
    subject: string,
    partitionkey: string,
    sequence: number,
    data: object,
  ): Promise<void> {
    const envelope = {
      id: randomUUID(),
      type,
      subject,
      sequence,
      time: now(),
      partitionkey,
      correlationid: randomUUID(),
      data,
    };
    return this.publisher.send([encodeEvent(envelope, identityOf(service))]);
  }
}
