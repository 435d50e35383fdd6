import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/**
 * Keyed hashes for what must be compared but not kept: idempotency keys and bodies. Its key is derived from a secret, so
 * that nobody can find a body by trying.
 */
export class KeyedHash {
  // Measured: HMAC with a Buffer as its key takes eight times as long.
  private readonly key: KeyObject;

  constructor(secret: string) {
    this.key = createSecretKey(createHmac('sha256', secret).update('deuropener keyed hash').digest());
  }

  /** HMAC-SHA-256 of the parts (their borders count), base64url, 43 characters. */
  of(...parts: readonly string[]): string {
    const hmac = createHmac('sha256', this.key);
    for (const part of parts) hmac.update(`${part.length}:`).update(part);
    return hmac.digest('base64url');
  }
}
