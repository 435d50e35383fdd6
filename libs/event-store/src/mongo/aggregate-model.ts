import mongoose, { type Connection, type Model } from 'mongoose';
import type { StoredAggregate } from '../stored-aggregate.js';

const { Schema } = mongoose;
const { Mixed } = Schema.Types;

/** Nothing that we did not name gets in, nothing is built or dropped behind our back. */
const STRICT = { strict: 'throw', minimize: false, _id: false } as const;

function stateType(stateSchema: mongoose.Schema | undefined): mongoose.Schema | typeof Mixed {
  if (stateSchema === undefined) return Mixed;
  const own = stateSchema.clone();
  Object.entries(STRICT).forEach(([option, value]) => own.set(option as 'strict', value));
  return own;
}

/** The Mongoose model of a collection of aggregates; made once per connection. */
export function aggregateModel(
  connection: Connection,
  collection: string,
  stateSchema?: mongoose.Schema,
): Model<StoredAggregate<unknown>> {
  const known = connection.models[collection] as Model<StoredAggregate<unknown>> | undefined;
  if (known !== undefined) return known;
  const created = new Schema({ key: String, bodyHmac: String, answer: Mixed, at: Date }, STRICT);
  const schema = new Schema(
    {
      _id: String,
      schema: Number,
      version: Number,
      state: stateType(stateSchema),
      created,
      outbox: [Mixed],
      pendingSince: Date,
      blockedSince: Date,
    },
    {
      ...{ collection, strict: 'throw', minimize: false, versionKey: false, writeConcern: { w: 'majority' } },
      ...{ autoIndex: false, autoCreate: false, bufferCommands: false },
    },
  );
  return connection.model(collection, schema) as unknown as Model<StoredAggregate<unknown>>;
}
