import { Unavailable } from '@app/kernel';
import type { Connection, mongo } from 'mongoose';

const OPTIONS = { writeConcern: { w: 'majority' }, ignoreUndefined: true } as const;

/** The driver's database under a Mongoose connection. @throws Unavailable before the first connection */
export function databaseOf(connection: Connection): mongo.Db {
  if (connection.db === undefined) throw new Unavailable('The database is not connected yet.');
  return connection.db;
}

/** The driver's collection: majority write concern, `undefined` is left out. @throws Unavailable before the first connection */
export const collectionOf = <T extends mongo.Document>(connection: Connection, name: string): mongo.Collection<T> =>
  databaseOf(connection).collection<T>(name, OPTIONS);
