import { Unavailable } from '@app/kernel';
import { RecordRefused } from '../record-refused.js';

/** The refusals that no later try can change; everything else may pass by itself. */
const PERMANENT: ReadonlySet<string> = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_TOPIC_EXCEPTION',
  'INVALID_RECORD',
  'UNSUPPORTED_FOR_MESSAGE_FORMAT',
]);

const DEPTH = 5;

/** Kafka's own name of the error, wherever kafkajs has wrapped it. */
export function protocolErrorOf(error: unknown): string | undefined {
  let current: unknown = error;
  for (let depth = 0; depth < DEPTH && current instanceof Error; depth += 1) {
    if ('type' in current && typeof current.type === 'string') return current.type;
    current = current.cause;
  }
  return undefined;
}

/** Every error of kafkajs as one of ours. */
export function translate(error: unknown): Unavailable | RecordRefused {
  if (error instanceof Unavailable || error instanceof RecordRefused) return error;
  const type = protocolErrorOf(error);
  if (type !== undefined && PERMANENT.has(type)) return new RecordRefused(type, { cause: error });
  const reason = type ?? (error instanceof Error ? error.name : 'unknown');
  return new Unavailable(`Kafka does not answer as it should (${reason}).`, { reason }, 1, { cause: error });
}
