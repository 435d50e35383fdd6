import { translated, type MongoEventStore } from '@app/event-store';
import mongoose, { type mongo } from 'mongoose';
import type { Claim, Claims } from '../../application/ports.js';

interface StoredClaim {
  readonly _id: string;
  readonly organisationId: string;
  readonly claimedAt: Date;
}

const DUPLICATE_KEY = 11_000;

const toStored = ({ key, ...rest }: Claim): StoredClaim => ({ _id: key, ...rest });
const toClaim = ({ _id, organisationId, claimedAt }: StoredClaim): Claim => ({ key: _id, organisationId, claimedAt });

/** The keys that were there already. @throws when anything else went wrong */
function refusedKeys(error: unknown): readonly string[] {
  if (!(error instanceof mongoose.mongo.MongoBulkWriteError)) throw error;
  const errors = [error.writeErrors].flat();
  if (errors.some(({ code }) => code !== DUPLICATE_KEY)) throw error;
  return errors.map((refused) => (refused.err.op as StoredClaim)._id);
}

/** Claims in the collection `claims`; the id is the hashed identifier, so that the database itself allows one only. */
export class MongoClaims implements Claims {
  constructor(private readonly store: MongoEventStore) {}

  async claim(wanted: readonly Claim[]): Promise<ReadonlyMap<string, Claim>> {
    if (wanted.length === 0) return new Map();
    const taken = await translated(() => this.insert(wanted));
    if (taken.length === 0) return new Map();
    const found = await translated(() =>
      this.claims()
        .find({ _id: { $in: [...taken] } })
        .toArray(),
    );
    return new Map(found.map((claim) => [claim._id, toClaim(claim)]));
  }

  async replace(seen: Claim, by: Claim): Promise<boolean> {
    const filter = toStored(seen);
    const { organisationId, claimedAt } = by;
    const { matchedCount } = await translated(() =>
      this.claims().updateOne(filter, { $set: { organisationId, claimedAt } }),
    );
    return matchedCount === 1;
  }

  private async insert(wanted: readonly Claim[]): Promise<readonly string[]> {
    try {
      await this.claims().insertMany(wanted.map(toStored), { ordered: false });
      return [];
    } catch (error) {
      return refusedKeys(error);
    }
  }

  private claims(): mongo.Collection<StoredClaim> {
    return this.store.collection('claims');
  }
}
