import { randomUUID } from 'node:crypto';
import { derivedId, encodeEvent, type EventType, type MatchCaseData, type OpportunityData } from '@app/contracts';
import { KafkaJsClient, type KafkaPublisher } from '@app/messaging';
import type { TestEnvironment } from '@app/testing';

const now = () => new Date().toISOString();

/** Speaks as company-matching and mission-scheduling would. Sequences are the caller's, so that old news can come late. */
export class NewsFromOthers {
  private readonly publisher: KafkaPublisher;

  constructor({ env, topicPrefix }: TestEnvironment) {
    const brokers = (env['KAFKA_BROKERS'] ?? '').split(',');
    this.publisher = new KafkaJsClient({ clientId: 'news-from-others', brokers, topicPrefix }).publisher();
  }

  match(leadId: string, sequence: number, facts: Partial<MatchCaseData>): Promise<void> {
    const caseId = derivedId('match-case', leadId);
    const data: MatchCaseData = {
      caseId,
      subjectType: 'lead',
      subjectId: leadId,
      state: 'open',
      evidenceKinds: ['websiteHost'],
      modelVersion: 'exact-1',
      occurredAt: now(),
      ...facts,
    };
    return this.send('company-matching', 'nl.match-cases.match-proposed.v1', caseId, leadId, sequence, data);
  }

  opportunity(leadId: string, missionId: string, sequence: number, facts: Partial<OpportunityData>): Promise<void> {
    const data: OpportunityData = {
      leadId,
      missionId,
      status: 'found',
      missionTitle: 'Hydrogen Bremen-Hamburg',
      place: 'Bremen',
      country: 'DE',
      startsOn: '2026-05-14',
      reasons: ['sameCountry'],
      organisationIds: [],
      occurredAt: now(),
      ...facts,
    };
    const type = `nl.mission-opportunities.opportunity-${data.status}.v1` as const;
    const subject = derivedId('opportunity', `${leadId}:${missionId}`);
    return this.send('mission-scheduling', type, subject, leadId, sequence, data);
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
    const ids = { id: randomUUID(), correlationid: randomUUID() };
    const record = encodeEvent(
      { ...ids, type, subject, sequence, time: now(), partitionkey, data },
      {
        oin: '00000001823288444000',
        service,
        schemaBaseUri: 'https://example.org/schemas',
        apiBaseUri: 'https://api.example.org',
      },
    );
    return this.publisher.send([record]);
  }
}
