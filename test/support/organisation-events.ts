import { randomUUID } from 'node:crypto';
import { encodeEvent, topics, type EventType, type OutgoingRecord } from '@app/contracts';

const by = {
  oin: '00000001823288444000',
  service: 'company-matching',
  schemaBaseUri: 'https://example.org/schemas',
  apiBaseUri: 'https://api.example.org',
};

export const REGISTERED = 'nl.organisations.organisation-registered.v1';
export const UPDATED = 'nl.organisations.organisation-updated.v1';

export interface OrganisationEvent {
  readonly subject?: string;
  readonly sequence?: number;
  readonly type?: EventType;
  /** Replaces parts of the event's data. */
  readonly data?: object;
  readonly traceparent?: string;
}

/** A record of the topic `organisations` as company-matching would send it. */
export const organisationEvent = (given: OrganisationEvent = {}): OutgoingRecord => {
  const { subject = randomUUID(), sequence = 1, type = REGISTERED, data, traceparent } = given;
  return encodeEvent(
    {
      id: randomUUID(),
      type,
      subject,
      sequence,
      time: new Date().toISOString(),
      partitionkey: subject,
      correlationid: randomUUID(),
      traceparent,
      data: {
        organisationId: subject,
        country: 'NL',
        status: 'active',
        isSoleTrader: false,
        occurredAt: '2026-03-02T09:13:58Z',
        ...data,
      },
    },
    by,
  );
};

/** The same with parts of its envelope replaced; `undefined` takes an attribute out. */
export const withEnvelope = (record: OutgoingRecord, changed: Readonly<Record<string, unknown>>): OutgoingRecord => ({
  ...record,
  value: JSON.stringify({ ...(JSON.parse(record.value) as object), ...changed }),
});

export const ORGANISATIONS = topics.organisations;
