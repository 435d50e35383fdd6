import { MongoEventStore } from '@app/event-store';
import type { Connection } from 'mongoose';

const now = (): Date => new Date();
const noNewIds = (): never => {
  throw new Error('An operator tool writes no events.');
};

/** The collections of a service's aggregates: those with an index on `pendingSince`. */
export async function aggregateCollections(connection: Connection): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { name } of await connection.listCollections()) {
    const indexes = await connection.collection(name).indexes();
    if (indexes.some((index) => index.name === 'pendingSince')) names.push(name);
  }
  return names;
}

/** The store of a service, with every collection that has an outbox. */
export async function storeOf(connection: Connection): Promise<MongoEventStore> {
  const store = new MongoEventStore({ connection, clock: { now }, newId: noNewIds });
  for (const collection of await aggregateCollections(connection)) store.registerCollection({ collection });
  return store;
}
