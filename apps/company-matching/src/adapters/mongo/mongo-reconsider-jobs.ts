import { translated, type MongoEventStore } from '@app/event-store';
import type { Clock } from '@app/kernel';
import type { mongo } from 'mongoose';
import type { ReconsiderJob, ReconsiderJobs } from '../../application/ports.js';

type StoredJob = Omit<ReconsiderJob, 'id'> & { readonly _id: string; readonly createdAt: Date };

export const RECONSIDER_JOBS = 'reconsider_jobs';

/** Indexes of the collection of jobs. */
export const reconsiderJobIndexes = [{ collection: RECONSIDER_JOBS, name: 'oldest', keys: { createdAt: 1 } }] as const;

/** Jobs in MongoDB; a finished one is deleted, so the collection holds only work. */
export class MongoReconsiderJobs implements ReconsiderJobs {
  private added: () => void = () => undefined;

  constructor(
    private readonly store: MongoEventStore,
    private readonly clock: Clock,
  ) {}

  /** Calls back when this process adds a job. */
  whenAdded(listener: () => void): void {
    this.added = listener;
  }

  async add({ id, ...job }: ReconsiderJob): Promise<void> {
    const fresh = { ...job, createdAt: this.clock.now() };
    await translated(() => this.jobs().updateOne({ _id: id }, { $setOnInsert: fresh }, { upsert: true }));
    this.added();
  }

  async oldest(): Promise<ReconsiderJob | undefined> {
    const found = await translated(() => this.jobs().find().sort({ createdAt: 1 }).limit(1).next());
    if (found === null) return undefined;
    const { _id, createdAt: _createdAt, ...job } = found;
    return { id: _id, ...job };
  }

  async advance(id: string, after: string): Promise<void> {
    await translated(() => this.jobs().updateOne({ _id: id }, { $set: { after } }));
  }

  async finish(id: string): Promise<void> {
    await translated(() => this.jobs().deleteOne({ _id: id }));
  }

  private jobs(): mongo.Collection<StoredJob> {
    return this.store.collection(RECONSIDER_JOBS);
  }
}
