/** Collections of what other services said. */
export const LEAD_FACTS = 'lead_facts';
export const MATCH_FACTS = 'match_facts';

/** A fact as the event store keeps it. `facts` is absent once its subject was erased. */
export interface FactDocument<F> {
  readonly _id: string;
  readonly sequence: number;
  readonly facts?: F;
}

/** A walk finds the leads of some countries, page by page. */
export const leadFactIndexes = [{ name: 'country', keys: { 'facts.country': 1, _id: 1 } }] as const;
export const matchFactIndexes = [{ name: 'subject', keys: { 'facts.subjectId': 1, 'facts.subjectType': 1 } }] as const;
