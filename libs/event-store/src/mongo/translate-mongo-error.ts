import { RuleViolation, Unavailable } from '@app/kernel';
import mongoose from 'mongoose';
import { DuplicateKey } from '../documents.js';

const { MongoError } = mongoose.mongo;
const DUPLICATE_KEY = 11_000;
const DOCUMENT_VALIDATION = 121;
/** BSONObjectTooLarge, and the two codes of an update or insert that would make a document too large. */
const TOO_LARGE: readonly unknown[] = [10_334, 17_419, 17_420];
const TOO_LARGE_MESSAGE = /larger than the maximum size|too large|exceeds the maximum|offset.* out of range/i;

/** What the server says about one write. */
interface ServerComplaint {
  readonly code?: unknown;
  readonly message: string;
}

/** `_id`, or the name of the index that refused the write. */
const indexIn = (message: string): string => {
  const name = /index: (\S+) dup key/.exec(message)?.[1] ?? '_id_';
  return name === '_id_' ? '_id' : name;
};

/** A complaint that trying again will not change; undefined when it may. */
export function permanentError({ code, message }: ServerComplaint): Error | undefined {
  if (code === DUPLICATE_KEY) return new DuplicateKey(indexIn(message));
  if (code === DOCUMENT_VALIDATION) return new Error(`MongoDB refused a document: ${message}`);
  const tooLarge = TOO_LARGE.includes(code) || TOO_LARGE_MESSAGE.test(message);
  return tooLarge ? new RuleViolation('record.too-large', {}, 'This record would become too large.') : undefined;
}

/** Node's own errors may come from another realm (a worker, a test's sandbox): `instanceof` would miss them. */
const isError = (error: unknown): error is Error => Object.prototype.toString.call(error) === '[object Error]';

/** Mongoose's own: no server found, or not connected yet. */
const isNotConnected = (error: Error): boolean =>
  error.name === 'MongooseServerSelectionError' || (error.name === 'MongooseError' && /connect/i.test(error.message));

/**
 * The error of MongoDB or Mongoose in the words of the kernel: `Unavailable`, except the few that are permanent
 * ({@link DuplicateKey}, a refused document, one that is too large). Errors of our own code pass unchanged.
 */
export function translateMongoError(error: unknown): Error {
  if (!isError(error)) return new Error(String(error));
  if (error.name === 'RangeError' && TOO_LARGE_MESSAGE.test(error.message)) return permanentError(error) ?? error;
  if (error instanceof MongoError) {
    return permanentError(error) ?? new Unavailable('The database does not answer.', {}, 1, { cause: error });
  }
  return isNotConnected(error) ? new Unavailable('The database is not connected.', {}, 1, { cause: error }) : error;
}

/** Runs a database operation and translates its errors. @throws Unavailable, DuplicateKey, RuleViolation */
export async function translated<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw translateMongoError(error);
  }
}
