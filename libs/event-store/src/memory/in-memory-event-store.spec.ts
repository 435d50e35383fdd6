import { FakeClock, sequentialIds } from '@app/testing';
import { eventStoreConformance } from '../conformance.js';
import { InMemoryEventStore } from './in-memory-event-store.js';

eventStoreConformance('the event store in memory', () => {
  const clock = new FakeClock();
  const newId = sequentialIds();
  const store = new InMemoryEventStore({ clock, newId });
  return Promise.resolve({ store, clock, newId, close: () => Promise.resolve() });
});
