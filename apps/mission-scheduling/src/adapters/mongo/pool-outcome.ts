import { AlreadyExists, NotFound, RuleViolation, type DeuropenerError } from '@app/kernel';
import type { PoolAnswer, PoolEntry, Receipt } from '../../application/ports.js';
import type { PoolOutcome } from '../../domain/slot-pool/pool-commands.js';
import type { SlotRequest } from '../../domain/slot-request/slot-request.js';

const refused = (error: DeuropenerError): PoolAnswer => ({ kind: 'refused', error });

/** The receipt that its applicant got, or gets now. */
export const receiptOf = (id: string, { receiptNumber, told }: SlotRequest): Receipt => ({
  id,
  receiptNumber,
  ...told,
});

/** An outcome in the words of the application. `stateOf` finds a request that is stored, or is being stored. */
export function answerOf(
  outcome: PoolOutcome,
  { command }: PoolEntry,
  poolId: string,
  stateOf: (id: string) => SlotRequest | undefined,
): PoolAnswer {
  switch (outcome.kind) {
    case 'confirmed':
    case 'waitlisted':
    case 'repeated': {
      const state = stateOf(outcome.id);
      if (state === undefined) throw new Error('A slot request was placed but not stored');
      return { kind: 'placed', receipt: receiptOf(outcome.id, state) };
    }
    case 'withdrawn':
      return { kind: 'withdrawn' };
    case 'keyReused':
      return refused(
        new AlreadyExists('idempotency-key.reused', {}, 'This Idempotency-Key was used with another body.'),
      );
    case 'duplicate':
      return refused(
        new AlreadyExists(
          'slot-request.duplicate',
          { poolId },
          'This e-mail address has a request in this pool already.',
        ),
      );
    case 'closed':
      return refused(new RuleViolation('slot-pool.closed', { poolId }, 'This pool takes no requests at the moment.'));
    case 'unknown':
      return refused(
        command.kind === 'request' ? new NotFound('slot-pool', poolId) : new NotFound('slot-request', command.id),
      );
  }
}
