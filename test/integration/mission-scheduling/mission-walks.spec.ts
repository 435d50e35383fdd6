import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { eventually } from '@app/testing';
import type { Api } from '../../support/api.js';
import { OtherServices } from './other-services.js';
import { aMission, startWorld, type World } from './world.js';

/** More than two pages of 200. */
const LEADS = 450;

describe('the walk over the leads that a mission concerns', () => {
  let world: World;
  let others: OtherServices;
  let lead: Api;
  let connection: mongoose.Connection;

  beforeAll(async () => {
    world = await startWorld(2);
    others = new OtherServices(world.environment);
    lead = await world.as('mission-lead', 1);
    connection = await mongoose
      .createConnection(process.env['TEST_MONGODB_URI'] ?? '', {
        dbName: `${world.environment.databasePrefix}-mission-scheduling`,
      })
      .asPromise();
  });

  afterAll(async () => {
    await connection.close();
    await others.close();
    await world.close();
  });

  const count = (collection: string, query: object) => connection.collection(collection).countDocuments(query);

  it('reaches every one of them, although the instance that walks goes away in the middle', async () => {
    await Promise.all(Array.from({ length: LEADS }, () => others.lead(randomUUID(), 1, { country: 'DE' })));
    await eventually(async () => (await count('lead_opportunities', {})) === LEADS);
    const leases = connection.collection('leases');
    const holder = async () => (await leases.findOne({ _id: 'mission-walks' as never }))?.['holder'] as string;
    const before = await holder();

    const { id } = await aMission(lead, {}, ['announced']);
    const reached = { [`state.missions.${id}`]: { $exists: true } };
    await eventually(async () => (await count('lead_opportunities', reached)) > 0, { everyMs: 5 });
    // Whoever walks loses its lease to a stranger, as when it hangs; the stranger dies and the lease runs out.
    const stolen = { holder: 'stranger', until: new Date(Date.now() + 1_500) };
    await leases.updateOne({ _id: 'mission-walks' as never }, { $set: stolen });

    await eventually(async () => (await count('lead_opportunities', reached)) === LEADS);
    await eventually(async () => (await count('mission_walks', { state: { $ne: 'done' } })) === 0);
    expect(before).toBeDefined();
  });

  it('goes on behind the last page after a crash, and counts nothing twice', async () => {
    const { id } = await aMission(lead, {}, ['announced']);
    await eventually(async () => (await count('mission_walks', { missionId: id, state: 'done' })) === 1, {
      timeoutMs: 60_000,
    });
    // As a process leaves it that was killed behind the second page.
    const ids = await connection.collection('lead_facts').find().sort({ _id: 1 }).toArray();
    const cursor = String(ids[399]?._id);
    const walks = connection.collection('mission_walks');
    const before = await connection.collection('lead_opportunities').find().project({ version: 1 }).toArray();
    await walks.updateOne({ missionId: id }, { $set: { state: 'walking', cursor }, $unset: { doneAt: '' } });
    await eventually(async () => (await count('mission_walks', { missionId: id, state: 'done' })) === 1, {
      timeoutMs: 60_000,
    });
    const after = await connection.collection('lead_opportunities').find().project({ version: 1 }).toArray();
    const versions = (documents: readonly mongoose.mongo.BSON.Document[]) =>
      documents.reduce((sum, document) => sum + Number(document['version']), 0);
    // Each of the 50 leads behind the cursor was looked at once more, and only those.
    expect(versions(after) - versions(before)).toBe(LEADS - 400);
  });
});
