import { randomUUID } from 'node:crypto';
import {
  encodeEvent,
  type EventType,
  type LeadData,
  type MatchCaseData,
  type PublishingIdentity,
  type SlotRequestData,
} from '@app/contracts';
import { KafkaJsClient, type KafkaPublisher } from '@app/messaging';
import type { TestEnvironment } from '@app/testing';

const identityOf = (service: string): PublishingIdentity => ({
  oin: '00000001823288444000',
  service,
  schemaBaseUri: 'https://example.org/schemas',
  apiBaseUri: 'https://api.example.org',
});

const now = () => new Date().toISOString();

/** Speaks as lead-intake and company-matching would. Sequences are the caller's, so that old events can come late. */
export class OtherServices {
  private readonly publisher: KafkaPublisher;

  constructor({ env, topicPrefix }: TestEnvironment) {
    const brokers = (env['KAFKA_BROKERS'] ?? '').split(',');
    this.publisher = new KafkaJsClient({ clientId: 'other-services', brokers, topicPrefix }).publisher();
  }

  lead(leadId: string, sequence: number, facts: Partial<LeadData>): Promise<void> {
    const data: LeadData = {
      leadId,
      reference: 'GRN-L-000001',
      stage: 'received',
      status: 'ongoing',
      channel: 'phone',
      confidentiality: 'normal',
      country: 'DE',
      occurredAt: now(),
      ...facts,
    };
    const type = sequence === 1 ? 'lead-received' : 'lead-corrected';
    return this.send('lead-intake', `nl.investment-leads.${type}.v1`, leadId, leadId, sequence, data);
  }

  match(
    caseId: string,
    subject: Pick<MatchCaseData, 'subjectType' | 'subjectId'>,
    sequence: number,
    facts: Partial<MatchCaseData>,
  ): Promise<void> {
    const data: MatchCaseData = {
      caseId,
      ...subject,
      state: 'autoConfirmed',
      evidenceKinds: ['identifier'],
      modelVersion: 'exact-1',
      occurredAt: now(),
      ...facts,
    };
    const type = 'nl.match-cases.match-confirmed.v1';
    return this.send('company-matching', type, caseId, subject.subjectId, sequence, data);
  }

  /** What a restore does: this service's own state of a request once more, with a new id and a far higher sequence. */
  toldAgain(type: EventType, data: SlotRequestData): Promise<void> {
    return this.send('mission-scheduling', type, data.slotRequestId, data.missionId, 1_000_001, data);
  }

  close(): Promise<void> {
    return this.publisher.close();
  }

  private send(
    service: string,
    type: EventType,
    subject: string,
    partitionkey: string,
    sequence: number,
    data: object,
  ): Promise<void> {
    const event = {
      id: randomUUID(),
      type,
      subject,
      sequence,
      time: now(),
      partitionkey,
      correlationid: randomUUID(),
      data,
    };
    return this.publisher.send([encodeEvent(event, identityOf(service))]);
  }
}
