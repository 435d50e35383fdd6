import { InvalidInput } from '@app/kernel';
import type { Readable } from 'node:stream';

const MEBIBYTE = 1_048_576;
const MAX_BYTES = 64 * MEBIBYTE;

const broken = (code: string, detail: string, slug: string): InvalidInput =>
  new InvalidInput([{ pointer: '', code, detail }], slug);

/**
 * The bytes of an upload, at most 64 MiB. Stopping early leaves the stream open, so that the connection can still carry
 * the answer.
 * @throws InvalidInput when there are more, or when the connection breaks off
 */
export async function* bounded(body: Readable, maxBytes = MAX_BYTES): AsyncGenerator<Uint8Array, void> {
  const chunks = body.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>;
  let size = 0;
  try {
    for (;;) {
      const next = await chunks.next().catch(() => {
        throw broken('brokenOff', 'the upload broke off: send the file again', 'lead-import.broken-off');
      });
      if (next.done === true) return;
      size += next.value.byteLength;
      if (size > maxBytes) {
        throw broken('maxBytes', `is larger than ${maxBytes / MEBIBYTE} MiB: divide the file`, 'lead-import.too-large');
      }
      yield next.value;
    }
  } finally {
    await chunks.return?.();
    // What is not wanted is thrown away: many clients hear the answer only when they have sent all they have.
    body.resume();
  }
}
