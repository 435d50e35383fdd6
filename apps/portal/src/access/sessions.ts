import { createHash, randomBytes } from 'node:crypto';
import { translated, type MongoEventStore } from '@app/event-store';
import type { Clock } from '@app/kernel';
import { isRole } from '@app/platform';
import type { Seal } from './seal.js';
import type { Session, Tokens, Viewer } from './viewer.js';

const SESSIONS = 'sessions';

interface SessionDocument {
  /** SHA-256 of the id: whoever reads the database cannot use it. */
  readonly _id: string;
  readonly viewer: { readonly id: string; readonly name: string; readonly roles: readonly string[] };
  /** Sealed. */
  readonly tokens: string;
  readonly expiresAt: Date;
}

/** A database that answers at all answers this at once; pages that wait longer help nobody. */
const WITHIN = { timeoutMS: 1_000 };

const keyOf = (id: string): string => createHash('sha256').update(id).digest('base64url');

/** Who is signed in, in MongoDB, so that every replica knows it and a sign-out counts at once. */
export class Sessions {
  constructor(
    private readonly store: MongoEventStore,
    private readonly seal: Seal,
    private readonly clock: Clock,
  ) {
    store.withIndexes(SESSIONS, [{ keys: { expiresAt: 1 }, name: 'ttl', expireAfterSeconds: 0 }]);
  }

  /** A new session with a new id, which goes into the cookie and nowhere else. */
  async begin(viewer: Viewer, tokens: Tokens, expiresAt: Date): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    const document = {
      _id: keyOf(id),
      viewer: { id: viewer.id, name: viewer.name, roles: [...viewer.roles] },
      tokens: this.seal.close(JSON.stringify(tokens)),
      expiresAt,
    };
    await translated(() => this.documents().insertOne(document));
    return id;
  }

  /** `undefined` when there is none, or when it has ended. @throws Unavailable */
  async find(id: string): Promise<Session | undefined> {
    const found = await translated(() => this.documents().findOne({ _id: keyOf(id) }, WITHIN));
    if (found === null || found.expiresAt <= this.clock.now()) return undefined;
    const tokens = this.seal.open(found.tokens);
    if (tokens === undefined) return undefined;
    const { _id: key, viewer, expiresAt } = found;
    return {
      key,
      viewer: { id: viewer.id, name: viewer.name, roles: new Set(viewer.roles.filter(isRole)) },
      tokens: JSON.parse(tokens) as Tokens,
      expiresAt,
    };
  }

  /** Keeps the new tokens and roles of a session that goes on. */
  async renew({ key, tokens, viewer }: Session): Promise<void> {
    const renewed = { tokens: this.seal.close(JSON.stringify(tokens)), 'viewer.roles': [...viewer.roles] };
    await translated(() => this.documents().updateOne({ _id: key }, { $set: renewed }));
  }

  async end(id: string): Promise<void> {
    await translated(() => this.documents().deleteOne({ _id: keyOf(id) }));
  }

  private documents() {
    return this.store.collection<SessionDocument>(SESSIONS);
  }
}
