import { sequenceOf, type CloudEvent, type OrganisationData } from '@app/contracts';
import type { AggregateDefinition, EventStore } from '@app/event-store';
import { RuleViolation } from '@app/kernel';
import type { EventContext } from '@app/messaging';
import type { Faults } from './faults.js';

/** What follows from an organisation in the consuming service: one case with its names, and one mail per event. */
export interface Case {
  readonly names: readonly string[];
}

export type CaseEvent = {
  readonly type: 'case-opened' | 'case-updated';
  readonly data: { readonly names: readonly string[] };
};

export const cases: AggregateDefinition<Case, CaseEvent> = {
  kind: 'case',
  collection: 'cases',
  schemaVersion: 1,
  evolve: (_state, { data }) => ({ names: data.names }),
};

export interface MailSent {
  readonly type: 'mail-sent';
  readonly data: { readonly eventId: string };
}

export const mails: AggregateDefinition<MailSent['data'], MailSent> = {
  kind: 'mail',
  collection: 'mails',
  schemaVersion: 1,
  evolve: (_state, { data }) => data,
};

/** The newest name of an event that the service cannot handle until it is repaired. */
export const POISON = 'poison';

interface Names {
  readonly names: readonly string[];
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/**
 * A consumer as the services write them. A repeat is safe: the fact keeps the newest sequence, what follows from it is
 * written under ids that the subject and the event determine.
 */
export const caseKeeper =
  (store: EventStore, { idOf }: Faults, isRepaired: () => boolean) =>
  async (event: CloudEvent, { command }: EventContext): Promise<void> => {
    const names = (event.data as OrganisationData).tradeNames ?? [];
    if (names.at(-1) === POISON && !isRepaired()) throw new RuleViolation('case.poisoned');
    const facts = store.facts<Names>('organisations');
    await facts.put(event.subject, sequenceOf(event), { names });
    await store.aggregate(cases).reconcile(
      idOf('case', event.subject),
      async (state) => {
        const known = (await facts.get(event.subject))?.facts?.names ?? [];
        if (state === undefined) return [{ type: 'case-opened', data: { names: known } }];
        return sameNames(state.names, known) ? [] : [{ type: 'case-updated', data: { names: known } }];
      },
      command,
    );
    const sent: MailSent = { type: 'mail-sent', data: { eventId: event.id } };
    await store.aggregate(mails).create(idOf('mail', event.id), [sent], command, { answer: () => undefined });
  };
