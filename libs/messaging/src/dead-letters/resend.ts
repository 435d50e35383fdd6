import type { KafkaPublisher, RawRecord } from '../kafka-client.js';
import { RecordRefused } from '../record-refused.js';

/** A letter's id with the record that is sent for it. */
export type ToResend = readonly [id: string, record: RawRecord];

/** The broker takes about 1 MB at once for a partition, and all of these may go to the same one. */
const MAX_BYTES = 512 * 1_024;

const sizeOf = ({ key, value }: RawRecord): number => (key?.length ?? 0) + (value?.length ?? 0);

/** In order, each part small enough to be sent at once; a record that is larger is a part of its own. */
export function inParts(records: readonly ToResend[], maxBytes = MAX_BYTES): readonly (readonly ToResend[])[] {
  const parts: ToResend[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const each of records) {
    const size = sizeOf(each[1]);
    if (bytes + size > maxBytes) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(each);
    bytes += size;
  }
  return parts;
}

/** Sends them together; if Kafka refuses that, one by one, so that one bad record holds up no other. @throws Unavailable */
export async function resend(publisher: KafkaPublisher, part: readonly ToResend[]): Promise<readonly string[]> {
  try {
    await publisher.sendRaw(part.map(([, record]) => record));
    return part.map(([id]) => id);
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    if (part.length === 1) return [];
    const sent: string[] = [];
    for (const each of part) sent.push(...(await resend(publisher, [each])));
    return sent;
  }
}
