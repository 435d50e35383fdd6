import mongoose, { type Connection } from 'mongoose';

/** Bounds for every wait on MongoDB: a request must be answered even when the server is away. */
const SELECT_WITHIN_MS = 3_000;
const CONNECT_WITHIN_MS = 3_000;
const SOCKET_TIMEOUT_MS = 30_000;
const POOL = 50;

/** A connection that is not open yet. It has no models of other connections and makes no indexes by itself. */
export const newConnection = (): Connection => {
  const connection = mongoose.createConnection();
  connection.set('autoIndex', false);
  connection.set('autoCreate', false);
  connection.set('bufferCommands', false);
  // Without a listener an error of the driver would end the process; each operation reports its own.
  connection.on('error', () => undefined);
  return connection;
};

/** Opens it. Once open the driver finds the server again by itself. @throws when MongoDB cannot be reached */
export async function open(connection: Connection, uri: string, database: string, service: string): Promise<void> {
  await connection.openUri(uri, {
    dbName: database,
    appName: service,
    maxPoolSize: POOL,
    serverSelectionTimeoutMS: SELECT_WITHIN_MS,
    connectTimeoutMS: CONNECT_WITHIN_MS,
    socketTimeoutMS: SOCKET_TIMEOUT_MS,
    autoIndex: false,
    autoCreate: false,
    bufferCommands: false,
  });
}
