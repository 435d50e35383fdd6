import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { catalogue, decodeEvent, exampleRecord, isEventType, type CloudEvent, type EventType } from '@app/contracts';
import { MongoEventStore } from '@app/event-store';
import { handledTypes } from '@app/messaging';
import { FakeClock, sequentialIds, testServers } from '@app/testing';
import mongoose from 'mongoose';
import { timelineEntryOf, type TimelineEntry } from '../../apps/portal/src/live/timeline-entry.js';
import { TIMELINE_GROUP } from '../../apps/portal/src/live/timeline-group.js';
import { TimelineHandler } from '../../apps/portal/src/live/timeline.handler.js';
import { Timeline } from '../../apps/portal/src/live/timeline.js';

let connection: mongoose.Connection;
let timeline: Timeline;
let changes = 0;

beforeAll(async () => {
  const dbName = `t-portal-live-${randomUUID().slice(0, 8)}`;
  connection = await mongoose.createConnection(testServers().mongodbUri, { dbName }).asPromise();
  const store = new MongoEventStore({ connection, clock: new FakeClock(), newId: sequentialIds() });
  timeline = new Timeline(store);
  timeline.onChange(() => {
    changes += 1;
  });
  await store.ensureIndexes();
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const entry = (leadId: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  ...{ id: randomUUID(), type: 'nl.investment-leads.lead-corrected.v1', service: 'lead-intake', subject: leadId },
  ...{ sequence: 1, at: new Date('2026-03-02T09:00:00Z'), keys: [`lead:${leadId}`, 'leads'], data: { leadId } },
  ...more,
});

const versionOf = async (key: string): Promise<number> => (await timeline.versions([key])).get(key) ?? NaN;

describe('the timeline of the portal', () => {
  it('keeps an entry once, however often and from however many it comes', async () => {
    const leadId = randomUUID();
    const one = entry(leadId);
    for (let time = 0; time < 3; time += 1) await timeline.keep(one);
    await Promise.all(Array.from({ length: 20 }, () => timeline.keep(one)));
    expect(await timeline.newest(`lead:${leadId}`, 100)).toEqual([one]);
  });

  it('keeps what is new of a group beside what is known', async () => {
    const leadId = randomUUID();
    const entries = Array.from({ length: 30 }, (_, sequence) => entry(leadId, { sequence }));
    await timeline.keep(entries[0] as TimelineEntry);
    await Promise.all([...entries, ...entries].map((one) => timeline.keep(one)));
    const kept = await timeline.newest(`lead:${leadId}`, 100);
    expect(kept.map(({ sequence }) => sequence).sort((left, right) => left - right)).toEqual(
      entries.map(({ sequence }) => sequence),
    );
  });

  it('lets the version of every key grow, and of no other', async () => {
    const [leadId, other] = [randomUUID(), randomUUID()];
    const before = await versionOf('leads');
    await timeline.keep(entry(leadId));
    await timeline.keep(entry(leadId));
    expect(await versionOf(`lead:${leadId}`)).toBe(2);
    expect(await versionOf('leads')).toBe(before + 2);
    expect(await versionOf(`lead:${other}`)).toBe(0);
  });

  it('says the new version only when the entry can be read', async () => {
    const leadId = randomUUID();
    const keeping = timeline.keep(entry(leadId));
    let version = 0;
    while (version === 0) version = await versionOf(`lead:${leadId}`);
    expect(await timeline.newest(`lead:${leadId}`, 1)).toHaveLength(1);
    await keeping;
  });

  it('answers for as many keys as a page asks, in one question', async () => {
    const ids = Array.from({ length: 5 }, () => randomUUID());
    await Promise.all(ids.slice(0, 2).map((id) => timeline.keep(entry(id))));
    const versions = await timeline.versions(ids.map((id) => `lead:${id}`));
    expect(ids.map((id) => versions.get(`lead:${id}`))).toEqual([1, 1, 0, 0, 0]);
  });

  it('tells the newest first, and no more than asked', async () => {
    const leadId = randomUUID();
    for (const minute of [3, 1, 2]) {
      await timeline.keep(entry(leadId, { sequence: minute, at: new Date(`2026-03-02T09:0${minute}:00Z`) }));
    }
    const kept = await timeline.newest(`lead:${leadId}`, 2);
    expect(kept.map(({ sequence }) => sequence)).toEqual([3, 2]);
  });

  it('tells its replica that something changed', async () => {
    const before = changes;
    await timeline.keep(entry(randomUUID()));
    expect(changes).toBeGreaterThan(before);
  });
});

const received = (type: EventType): CloudEvent => {
  const { key, value } = exampleRecord(type);
  return decodeEvent(Buffer.from(value), key);
};

describe('what the timeline keeps of an event', () => {
  const handled = handledTypes(TIMELINE_GROUP, [TimelineHandler]);

  it.each(handled)('%s has a page that shows it, and keys of that page', (type) => {
    if (!isEventType(type)) throw new Error('It handles what is no type.');
    const kept = timelineEntryOf(received(type));
    expect(kept?.service).toBe(catalogue[type].producer);
    expect(kept?.keys.length).toBeGreaterThan(0);
    for (const key of kept?.keys ?? []) expect(key).toMatch(/^([a-z-]+:[0-9a-f-]{36}|leads|missions|match-cases)$/);
  });

  it('is nothing of a type that nobody knows', () => {
    const event = received('nl.investment-leads.lead-received.v1');
    expect(timelineEntryOf({ ...event, type: 'nl.investment-leads.lead-vanished.v9' })).toBeUndefined();
  });
});
