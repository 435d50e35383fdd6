/**
 * `node stack/mongo/initiate.ts PORT`: makes the server a replica set of one, or gives an existing one its new port.
 * A program of its own: the driver would stay in the starter's memory for the sake of one command.
 */
import mongoose from 'mongoose';

interface ReplicaSetConfig {
  readonly version: number;
  readonly members: readonly { readonly _id: number; readonly host: string }[];
}

const NOT_YET_INITIALIZED = 94;
const ALREADY_INITIALIZED = 23;
const DEADLINE_MS = 30_000;

const port = Number(process.argv[2]);
const host = `127.0.0.1:${port}`;
const client = new mongoose.mongo.MongoClient(`mongodb://${host}/?directConnection=true`, {
  serverSelectionTimeoutMS: DEADLINE_MS,
});
const admin = client.db('admin');

const codeOf = (error: unknown) => (error instanceof mongoose.mongo.MongoServerError ? error.code : undefined);

async function currentConfig(): Promise<ReplicaSetConfig | undefined> {
  try {
    return ((await admin.command({ replSetGetConfig: 1 })) as { config: ReplicaSetConfig }).config;
  } catch (error) {
    if (codeOf(error) === NOT_YET_INITIALIZED) return undefined;
    throw error;
  }
}

async function initiate(): Promise<void> {
  const config = await currentConfig();
  if (!config) {
    await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } }).catch((error: unknown) => {
      if (codeOf(error) !== ALREADY_INITIALIZED) throw error;
    });
  } else if (config.members[0]?.host !== host) {
    const members = [{ ...config.members[0], host }];
    await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true });
  }
}

async function isPrimary(): Promise<boolean> {
  return ((await admin.command({ hello: 1 })) as { isWritablePrimary?: boolean }).isWritablePrimary === true;
}

try {
  await initiate();
  const end = Date.now() + DEADLINE_MS;
  while (!(await isPrimary())) {
    if (Date.now() > end) throw new Error('The replica set has no primary.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
} finally {
  await client.close();
}
