import { createHmac } from 'node:crypto';
import { constantTimeEqual } from './constant-time-equal.js';

/** `base64url(HMAC-SHA-256(secret, id))`: never stored, the same on every retry. */
export const receiptKey = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(id).digest('base64url');

/** The keys that applicants get with their receipts: whoever holds the key may see and withdraw the request. */
export class ReceiptKeys {
  constructor(private readonly secret: string) {}

  of(id: string): string {
    return receiptKey(this.secret, id);
  }

  /** Compared in constant time. */
  matches(id: string, given: string | undefined): boolean {
    return given !== undefined && constantTimeEqual(this.of(id), given);
  }
}
