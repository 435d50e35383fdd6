import { translated, type MongoEventStore } from '@app/event-store';
import type { DescribedOrganisation, DescribedSubjects, SubjectFacts } from '../../application/ports.js';
import type { Subject, SubjectType } from '../../domain/match-case/match-case.js';

/** Where what other services say of subjects is kept. */
export const SUBJECT_FACT_COLLECTIONS = {
  lead: 'lead_facts',
  slotRequest: 'slot_request_facts',
} as const satisfies Record<SubjectType, string>;

/** A document of a fact store. */
interface StoredSubject {
  readonly _id: string;
  readonly facts?: SubjectFacts;
}

/** What is known of many subjects, for lists: one query for each type. */
export class MongoDescribedSubjects implements DescribedSubjects {
  constructor(private readonly store: Pick<MongoEventStore, 'collection'>) {}

  async describe(subjects: readonly Subject[]): Promise<ReadonlyMap<string, DescribedOrganisation>> {
    const byType = Map.groupBy(subjects, ({ type }) => type);
    const found = await Promise.all([...byType].map(([type, of]) => this.read(type, of)));
    return new Map(
      found.flat().flatMap(({ _id, facts }) => (facts?.organisation ? [[_id, facts.organisation] as const] : [])),
    );
  }

  private read(type: SubjectType, subjects: readonly Subject[]): Promise<readonly StoredSubject[]> {
    const _id = { $in: subjects.map(({ id }) => id) };
    const facts = this.store.collection<StoredSubject>(SUBJECT_FACT_COLLECTIONS[type]);
    return translated(() => facts.find({ _id }).toArray());
  }
}
