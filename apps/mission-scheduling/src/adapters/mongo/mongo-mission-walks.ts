import { derivedId } from '@app/contracts';
import { DuplicateKey, translated, type IndexSpec, type MongoEventStore, type StoredAggregate } from '@app/event-store';
import type { Clock, CommandContext } from '@app/kernel';
import type { mongo } from 'mongoose';
import type { MissionWalk, MissionWalks } from '../../application/opportunity-ports.js';
import type { Mission } from '../../domain/mission/mission.js';
import type { LeadFacts } from '../../domain/opportunity/matching-facts.js';
import { missionDefinition } from '../publish/definitions.js';
import { LEAD_FACTS, type FactDocument } from './facts.js';

const WALKS = 'mission_walks';
const PAGE = 200;
/** Done walks are kept as long as their events can come again. */
const KEPT_SECONDS = 31 * 24 * 3_600;

/** `walk` names the walk that takes this one in; its own id for the one that walks. */
interface StoredWalk {
  readonly _id: string;
  readonly missionId: string;
  readonly state: 'waiting' | 'walking' | 'done';
  readonly context: CommandContext;
  readonly addedAt: Date;
  readonly walk?: string;
  readonly cursor?: string;
  readonly doneAt?: Date;
}

export const missionWalkIndexes: readonly (IndexSpec & { readonly collection: string })[] = [
  { collection: WALKS, name: 'todo', keys: { state: 1, addedAt: 1, _id: 1 } },
  { collection: WALKS, name: 'walk', keys: { walk: 1 }, partialFilterExpression: { walk: { $exists: true } } },
  { collection: WALKS, name: 'doneAt', keys: { doneAt: 1 }, expireAfterSeconds: KEPT_SECONDS },
];

const toWalk = ({ _id, missionId, cursor, context }: StoredWalk): MissionWalk => ({
  id: _id,
  missionId,
  context,
  ...(cursor === undefined ? {} : { cursor }),
});

/** Walks in MongoDB. */
export class MongoMissionWalks implements MissionWalks {
  private added: () => void = () => undefined;

  constructor(
    private readonly store: MongoEventStore,
    private readonly clock: Clock,
  ) {}

  /** Calls back in this process after each {@link add}. */
  whenAdded(listener: () => void): void {
    this.added = listener;
  }

  async add({ eventId, missionId, context }: Parameters<MissionWalks['add']>[0]): Promise<void> {
    const _id = derivedId('mission-changed-job', eventId);
    const walk: StoredWalk = { _id, missionId, state: 'waiting', context, addedAt: this.clock.now() };
    try {
      await translated(() => this.walks().insertOne(walk));
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error;
    }
    this.added();
  }

  next(): Promise<MissionWalk | undefined> {
    return translated(async () => {
      const begun = await this.walks().findOne({ state: 'walking', $expr: { $eq: ['$_id', '$walk'] } });
      if (begun !== null) return toWalk(begun);
      const oldest = await this.walks().findOne({ state: 'waiting' }, { sort: { addedAt: 1, _id: 1 } });
      if (oldest === null) return undefined;
      const { _id, missionId } = oldest;
      // All that wait for this mission now were added before the first lead is read.
      await this.walks().updateMany({ missionId, state: 'waiting' }, { $set: { state: 'walking', walk: _id } });
      return toWalk(oldest);
    });
  }

  leads({ missionId, cursor }: MissionWalk): Promise<readonly string[]> {
    return translated(async () => {
      const missions = this.store.collection<StoredAggregate<Mission>>(missionDefinition.collection);
      const mission = await missions.findOne({ _id: missionId }, { projection: { 'state.countriesEver': 1 } });
      const countries = mission?.state.countriesEver ?? [];
      const query = {
        'facts.country': { $in: countries },
        ...(cursor === undefined ? {} : { _id: { $gt: cursor } }),
      } as mongo.Filter<FactDocument<LeadFacts>>;
      const facts = this.store.collection<FactDocument<LeadFacts>>(LEAD_FACTS);
      const page = await facts
        .find(query, { projection: { _id: 1 } })
        .sort({ _id: 1 })
        .limit(PAGE)
        .toArray();
      return page.map(({ _id }) => _id);
    });
  }

  async advance({ id }: MissionWalk, cursor: string): Promise<void> {
    await translated(() => this.walks().updateOne({ _id: id }, { $set: { cursor } }));
  }

  async finish({ id }: MissionWalk): Promise<void> {
    const done = { state: 'done', doneAt: this.clock.now() } as const;
    await translated(() => this.walks().updateMany({ walk: id }, { $set: done }));
  }

  private walks(): mongo.Collection<StoredWalk> {
    return this.store.collection<StoredWalk>(WALKS);
  }
}
