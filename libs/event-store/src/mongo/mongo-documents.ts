import { Grouped } from '@app/kernel';
import type { Connection, Model, Schema } from 'mongoose';
import type { Append, Documents, FoundDocument } from '../documents.js';
import type { Created, StoredAggregate } from '../stored-aggregate.js';
import { aggregateModel } from './aggregate-model.js';
import { appendUpdate } from './append-update.js';
import { collectionOf } from './collections.js';
import { insertBatch } from './insert-batch.js';
import { translated } from './translate-mongo-error.js';

const FOUND = {
  version: 1,
  state: 1,
  unpublished: { $size: '$outbox' },
  unpublishedBytes: { $bsonSize: { outbox: '$outbox' } },
} as const;

/** {@link Documents} of one collection in MongoDB. Creations are committed in groups, documents are found in groups. */
export class MongoDocuments<S> implements Documents<S> {
  private readonly model: Model<StoredAggregate<unknown>>;
  private readonly creations: Grouped<StoredAggregate<S>, undefined>;
  private readonly finds = new Grouped<string, FoundDocument<S> | undefined>((ids) => this.findAll(ids));

  constructor(
    connection: Connection,
    collection: string,
    private readonly stateSchema?: Schema,
  ) {
    this.model = aggregateModel(connection, collection, stateSchema);
    this.creations = new Grouped(async (documents) =>
      insertBatch(collectionOf<StoredAggregate<S>>(connection, collection), documents as never),
    );
  }

  find(id: string): Promise<FoundDocument<S> | undefined> {
    return this.finds.of(id);
  }

  findCreated(key: string): Promise<Created | undefined> {
    return translated(async () => {
      const found = await this.model.findOne({ 'created.key': key }, { created: 1 }).lean<{ created: Created }>();
      return found?.created;
    });
  }

  /** The group goes to the driver as it is, so a schema of the state is asked before. @throws ValidationError */
  async insert(document: StoredAggregate<S>): Promise<void> {
    await this.creations.of(this.stateSchema === undefined ? document : await this.checked(document));
  }

  append(id: string, version: number, change: Append<S>): Promise<boolean> {
    const { filter, update } = appendUpdate(id, version, change);
    return translated(async () => {
      const { matchedCount } = await this.model.updateOne(filter, update, { ignoreUndefined: true });
      return matchedCount === 1;
    });
  }

  private async findAll(ids: readonly string[]): Promise<readonly (FoundDocument<S> | undefined)[]> {
    type Found = FoundDocument<S> & { readonly _id: string };
    const found = await translated(() => this.model.find({ _id: { $in: [...new Set(ids)] } }, FOUND).lean<Found[]>());
    const byId = new Map(found.map((document) => [document._id, document]));
    return ids.map((id) => byId.get(id));
  }

  private async checked(document: StoredAggregate<S>): Promise<StoredAggregate<S>> {
    const cast = new this.model(document);
    await cast.validate();
    return cast.toObject<StoredAggregate<S>>();
  }
}
