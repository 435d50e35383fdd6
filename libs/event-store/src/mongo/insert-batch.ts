import { Unavailable } from '@app/kernel';
import mongoose, { type mongo } from 'mongoose';
import { permanentError, translateMongoError } from './translate-mongo-error.js';

const { MongoBulkWriteError } = mongoose.mongo;

/** What went wrong with each document of an unordered insert; nothing for those that are stored. */
function outcomes(error: mongo.MongoBulkWriteError, count: number): readonly (Error | undefined)[] {
  const others = error.result.getWriteConcernError() === undefined ? undefined : translateMongoError(error);
  const each = Array.from<Error | undefined>({ length: count }).fill(others);
  for (const { index, code, errmsg = '' } of [error.writeErrors].flat()) {
    each[index] =
      permanentError({ code, message: errmsg }) ?? new Unavailable('The database refused a write.', { code });
  }
  return each;
}

/**
 * Inserts all documents in one unordered write. An error that concerns one document is that document's alone; when one
 * cannot even be sent (too large), each goes by itself.
 */
export async function insertBatch<T extends mongo.Document>(
  collection: mongo.Collection<T>,
  documents: readonly mongo.OptionalUnlessRequiredId<T>[],
): Promise<readonly (Error | undefined)[]> {
  try {
    await collection.insertMany(documents, { ordered: false });
    return [];
  } catch (error) {
    if (error instanceof MongoBulkWriteError && [error.writeErrors].flat().length > 0) {
      return outcomes(error, documents.length);
    }
    const translated = translateMongoError(error);
    if (documents.length === 1 || translated instanceof Unavailable) return documents.map(() => translated);
    const alone = await Promise.all(documents.map((document) => insertBatch(collection, [document])));
    return alone.map(([outcome]) => outcome);
  }
}
