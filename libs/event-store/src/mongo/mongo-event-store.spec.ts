import { FakeClock, sequentialIds } from '@app/testing';
import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { eventStoreConformance } from '../conformance.js';
import { companies } from '../conformance/company.js';
import { MongoEventStore } from './mongo-event-store.js';

eventStoreConformance('the event store on MongoDB', async () => {
  const dbName = `test-${randomUUID()}`;
  const connection = await mongoose.createConnection(process.env['TEST_MONGODB_URI'] ?? '', { dbName }).asPromise();
  const clock = new FakeClock();
  const newId = sequentialIds();
  const store = new MongoEventStore({ connection, clock, newId });
  store.registerCollection(companies);
  await store.ensureIndexes();
  const close = async (): Promise<void> => {
    await connection.dropDatabase();
    await connection.close();
  };
  return { store, clock, newId, close };
});
