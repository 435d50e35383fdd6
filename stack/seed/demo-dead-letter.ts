import { Kafka, logLevel } from 'kafkajs';

interface DemoDeadLetter {
  readonly brokers: string;
  /** Begins the names of topics, as services have it. */
  readonly topicPrefix: string;
}

/** One id, so that a repeated seeding is the same event. */
const ID = '019ab3d0-7c00-7a00-8d00-00000000dead';
const LEAD = '019ab3d0-7c00-7a00-8d00-0000000000aa';

/** As another program would send it that writes a country in words: its schema says no, so an operator has something to look at. */
const EVENT = {
  ...{ specversion: '1.0', id: ID, type: 'nl.investment-leads.lead-received.v1', subject: LEAD, partitionkey: LEAD },
  source: 'urn:nld:oin:00000001823288444000:systeem:lead-intake',
  dataschema: 'https://deuropener.example/schemas/investment-lead/1.json',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  correlationid: LEAD,
  ...{ time: '2026-03-02T09:14:05Z', datacontenttype: 'application/json', sequence: '00000000000000000001' },
  data: {
    ...{ leadId: LEAD, reference: 'GRN-L-999999', stage: 'received', status: 'ongoing', channel: 'other' },
    ...{ confidentiality: 'normal', country: 'Germany' },
    organisation: { name: 'Demo Broken Event GmbH', country: 'DE' },
    occurredAt: '2026-03-02T09:13:58Z',
  },
};

/** Sends a record that lead-intake cannot handle; the other groups pass over it. */
export async function sendDemoDeadLetter({ brokers, topicPrefix }: DemoDeadLetter): Promise<void> {
  const kafka = new Kafka({ clientId: 'demo', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  const producer = kafka.producer();
  await producer.connect();
  try {
    await producer.send({
      topic: `${topicPrefix}investment-leads`,
      messages: [
        {
          ...{ key: LEAD, value: JSON.stringify(EVENT) },
          headers: { ce_id: ID, ce_type: EVENT.type, 'x-only-group': 'lead-intake.mail' },
        },
      ],
    });
  } finally {
    await producer.disconnect();
  }
}
