import { randomUUID } from 'node:crypto';
import { topics } from '@app/contracts';
import { KafkaJsClient, toHeaders } from '@app/messaging';
import { eventually, testServers } from '@app/testing';
import type { Api } from '../api.js';
import type { PortalWorld } from '../portal-world.js';
import { posted } from './posted.js';
import { REASON, RECORD } from './texts.js';

/** Dead letters of company-matching. */
export interface FilledLetters {
  readonly waiting: string;
  /** Reads as JSON, but is no event. */
  readonly noEvent: string;
  readonly discarded: string;
}

const VALUES = {
  waiting: `{"name": "${RECORD.value}"`,
  noEvent: JSON.stringify({ subject: RECORD.subject, time: RECORD.time, data: RECORD.value }),
  discarded: RECORD.value,
};

/** Records that nobody can handle, sent by somebody who can reach Kafka. */
export async function fillLetters(world: PortalWorld): Promise<FilledLetters> {
  const brokers = testServers().kafkaBrokers.split(',');
  const client = new KafkaJsClient({ clientId: 'hostile-records', brokers, topicPrefix: world.topicPrefix });
  const publisher = client.publisher();
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const operator = await world.as('operator', 'company-matching');
  const send = async (value: string): Promise<string> => {
    const eventId = randomUUID();
    const headers = toHeaders({ ce_id: eventId, ce_type: RECORD.type, 'content-type': RECORD.contentType });
    const record = { topic: topics.investmentLeads, key: utf8(RECORD.key), value: utf8(value), headers };
    await eventually(() => publisher.sendRaw([record]));
    return eventId;
  };
  try {
    const sent = [await send(VALUES.waiting), await send(VALUES.noEvent), await send(VALUES.discarded)] as const;
    const [waiting, noEvent, discarded] = await Promise.all(sent.map((eventId) => letterOf(operator, eventId)));
    await posted(operator, `/v1/dead-letters/${discarded ?? ''}/discards`, { reason: REASON.discarded });
    return { waiting: waiting ?? '', noEvent: noEvent ?? '', discarded: discarded ?? '' };
  } finally {
    await publisher.close();
  }
}

const letterOf = (operator: Api, eventId: string): Promise<string> =>
  eventually(async () => {
    const path = '/v1/dead-letters?limit=200';
    const { body } = await operator.get<{ items: readonly { id: string; eventId?: string }[] }>(path);
    const found = body.items.find((letter) => letter.eventId === eventId);
    if (found === undefined) throw new Error(`The record ${eventId} is no dead letter yet.`);
    return found.id;
  });
