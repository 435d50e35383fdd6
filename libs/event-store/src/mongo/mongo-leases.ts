import type { Connection } from 'mongoose';
import { LEASE_MS, type Leases } from '../relay/leases.js';
import { collectionOf } from './collections.js';
import { translated } from './translate-mongo-error.js';

interface LeaseDocument {
  readonly _id: string;
  readonly holder: string;
  readonly until: Date;
}

/** Leases in the collection `leases`; only the database's clock counts. */
export class MongoLeases implements Leases {
  constructor(private readonly connection: Connection) {}

  async acquire(name: string, holder: string): Promise<boolean> {
    const me = { $literal: holder };
    const oursOrOver = {
      $or: [{ $eq: ['$holder', me] }, { $lte: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] }],
    };
    const end = { $add: ['$$NOW', LEASE_MS] };
    const take = {
      holder: { $cond: [oursOrOver, me, '$holder'] },
      until: { $cond: [oursOrOver, end, '$until'] },
    };
    const lease = await translated(async () =>
      this.leases().findOneAndUpdate({ _id: name }, [{ $set: take }], { upsert: true, returnDocument: 'after' }),
    );
    return lease?.holder === holder;
  }

  /** Who holds it now, if anybody does. */
  async holderOf(name: string): Promise<string | undefined> {
    const valid = { _id: name, $expr: { $gt: ['$until', '$$NOW'] } };
    const lease = await translated(async () => this.leases().findOne(valid));
    return lease?.holder;
  }

  async release(name: string, holder: string): Promise<void> {
    await translated(async () => this.leases().deleteOne({ _id: name, holder }));
  }

  private leases(): ReturnType<typeof collectionOf<LeaseDocument>> {
    return collectionOf<LeaseDocument>(this.connection, 'leases');
  }
}
