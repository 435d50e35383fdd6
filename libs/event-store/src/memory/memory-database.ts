import { DuplicateKey, type Append } from '../documents.js';
import type { StoredFact } from '../facts.js';
import type { HistoryDocument } from '../history.js';
import type { SentUpTo } from '../relay/outbox-source.js';
import type { Created, StoredAggregate } from '../stored-aggregate.js';
import { copyOf } from './copy-of.js';

type Document = StoredAggregate<unknown>;

/**
 * What a MongoDB server is to the real store: data that outlives a process, and operations that are atomic each. Several
 * stores may share one. Values are copied on their way in and out.
 */
export class MemoryDatabase {
  private readonly documents = new Map<string, Map<string, Document>>();
  private readonly facts = new Map<string, Map<string, StoredFact<object>>>();
  private readonly history = new Map<string, HistoryDocument>();

  collection(name: string): Map<string, Document> {
    const found = this.documents.get(name) ?? new Map<string, Document>();
    this.documents.set(name, found);
    return found;
  }

  collections(): readonly (readonly [string, Map<string, Document>])[] {
    return [...this.documents];
  }

  get(collection: string, id: string): Document | undefined {
    return copyOf(this.collection(collection).get(id));
  }

  findCreated(collection: string, key: string): Created | undefined {
    return copyOf([...this.collection(collection).values()].find(({ created }) => created?.key === key)?.created);
  }

  /** @throws DuplicateKey */
  insert(collection: string, document: Document): void {
    const all = this.collection(collection);
    if (all.has(document._id)) throw new DuplicateKey('_id');
    if (document.created !== undefined && this.findCreated(collection, document.created.key) !== undefined) {
      throw new DuplicateKey('created.key');
    }
    all.set(document._id, copyOf(document));
  }

  append(collection: string, id: string, version: number, change: Append<unknown>): boolean {
    const document = this.collection(collection).get(id);
    if (document?.version !== version) return false;
    const { entries, ...next } = copyOf(change);
    const [first] = entries;
    const pending = first === undefined ? {} : { pendingSince: document.pendingSince ?? first.time };
    this.collection(collection).set(id, { ...document, ...next, ...pending, outbox: [...document.outbox, ...entries] });
    return true;
  }

  clear({ collection, id, seq }: SentUpTo): void {
    const document = this.collection(collection).get(id);
    if (document === undefined) return;
    const { pendingSince, ...rest } = document;
    const outbox = document.outbox.filter((event) => event.seq > seq);
    const pending = outbox.length === 0 || pendingSince === undefined ? {} : { pendingSince };
    this.collection(collection).set(id, { ...rest, outbox, ...pending });
  }

  update(collection: string, id: string, change: (document: Document) => Document): void {
    const document = this.collection(collection).get(id);
    if (document !== undefined) this.collection(collection).set(id, change(document));
  }

  /** What is kept now: the newer of the two. */
  putFact(collection: string, fact: StoredFact<object>): StoredFact<object> {
    const all = this.facts.get(collection) ?? new Map<string, StoredFact<object>>();
    this.facts.set(collection, all);
    const known = all.get(fact.subject);
    if (known !== undefined && known.sequence >= fact.sequence) return copyOf(known);
    all.set(fact.subject, copyOf(fact));
    return fact;
  }

  fact(collection: string, subject: string): StoredFact<object> | undefined {
    return copyOf(this.facts.get(collection)?.get(subject));
  }

  appendHistory(entry: HistoryDocument): void {
    if (!this.history.has(entry.id)) this.history.set(entry.id, copyOf(entry));
  }

  historyEntries(): readonly HistoryDocument[] {
    return copyOf([...this.history.values()]);
  }

  replaceHistory(entry: HistoryDocument): void {
    this.history.set(entry.id, entry);
  }
}
