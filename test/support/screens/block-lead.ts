import { testServers } from '@app/testing';
import { Databases } from '../databases.js';
import type { PortalWorld } from '../portal-world.js';

/** As after an event that can never be sent. By the database, since no door makes a service try such a thing. */
export async function blockLead(world: PortalWorld, leadId: string): Promise<void> {
  const databases = await Databases.open(testServers().mongodbUri, world.databasePrefix);
  try {
    const blocked = { $set: { blockedSince: new Date() } };
    await databases.collection('lead-intake', 'leads').updateOne({ _id: leadId as never }, blocked);
  } finally {
    await databases.close();
  }
}
