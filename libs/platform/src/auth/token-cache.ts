import { hash } from 'node:crypto';
import type { Caller } from './caller.js';

interface Entry {
  readonly caller: Caller;
  readonly untilMs: number;
}

const MAX_TOKENS = 10_000;

/** Remembers verified tokens (by hash) until they expire; the least recently used go first. */
export class TokenCache {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly size = MAX_TOKENS) {}

  static keyOf(token: string): string {
    return hash('sha256', token, 'base64');
  }

  get(key: string, nowMs: number): Caller | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    this.entries.delete(key);
    if (entry.untilMs <= nowMs) return undefined;
    this.entries.set(key, entry);
    return entry.caller;
  }

  put(key: string, caller: Caller, untilMs: number): void {
    this.entries.set(key, { caller, untilMs });
    if (this.entries.size <= this.size) return;
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
  }
}
