import type { Service } from '@app/contracts';
import mongoose from 'mongoose';

/** Looks into the databases of the services, for what no API shows: duplicates, outboxes, histories. */
export class Databases {
  private constructor(
    private readonly connection: mongoose.Connection,
    private readonly prefix: string,
  ) {}

  static async open(uri: string, prefix: string): Promise<Databases> {
    return new Databases(await mongoose.createConnection(uri).asPromise(), prefix);
  }

  collection(service: Service, name: string) {
    // The driver's client, since a mongoose connection loses its databases while the server is away.
    return this.connection.getClient().db(`${this.prefix}-${service}`).collection(name);
  }

  /** Events of a type in a service's history, by aggregate: each should have happened once. */
  async happened(service: Service, type: string): Promise<readonly number[]> {
    const counted = await this.collection(service, 'history')
      .aggregate<{ count: number }>([{ $match: { type } }, { $group: { _id: '$aggregate', count: { $sum: 1 } } }])
      .toArray();
    return counted.map(({ count }) => count);
  }

  /** Aggregates with unpublished events, over all collections of a service that have an outbox. */
  async pending(service: Service, collections: readonly string[]): Promise<number> {
    const counts = await Promise.all(
      collections.map((name) => this.collection(service, name).countDocuments({ pendingSince: { $exists: true } })),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
