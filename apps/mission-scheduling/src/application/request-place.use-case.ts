import type { Clock, CommandContext, Idempotency, NewId } from '@app/kernel';
import type { Applicant, OrganisationFacts } from '../domain/slot-request/slot-request.js';
import type { PoolWork, Pseudonyms, Receipt, ReceiptKeys, SlotRequestDraft } from './ports.js';

/** What an applicant sends. */
export interface PlaceApplication {
  readonly missionId: string;
  readonly poolId: string;
  readonly organisation: OrganisationFacts & { readonly isNaturalPerson: boolean };
  readonly applicant: Applicant;
  readonly motivation?: string;
  readonly privacyNoticeVersion: string;
}

export interface ReceiptWithKey extends Receipt {
  /** Shows and withdraws the request; whoever has it is the applicant. */
  readonly receiptKey: string;
}

/** Asks for one place for one person. A repeat of the same idempotency key gets the first receipt again. */
export class RequestPlace {
  constructor(
    private readonly pools: PoolWork,
    private readonly pseudonyms: Pseudonyms,
    private readonly receiptKeys: ReceiptKeys,
    private readonly clock: Clock,
    private readonly newId: NewId,
  ) {}

  /**
   * @throws NotFound `slot-pool.not-found`, RuleViolation `slot-pool.closed`, Unavailable,
   * AlreadyExists `slot-request.duplicate` or `idempotency-key.reused`
   */
  async execute(asked: PlaceApplication, context: CommandContext, idempotency?: Idempotency): Promise<ReceiptWithKey> {
    const draft = this.draftOf(asked);
    const { missionId, poolId } = asked;
    const person = draft.personal.pseudonym;
    const command = {
      kind: 'request',
      id: this.newId(),
      missionId,
      person,
      ...(idempotency && { idempotency }),
    } as const;
    const answer = await this.pools.submit(poolId, { command, draft, context });
    if (answer.kind === 'refused') throw answer.error;
    if (answer.kind === 'withdrawn') throw new Error('A request was answered as a withdrawal');
    return { ...answer.receipt, receiptKey: this.receiptKeys.of(answer.receipt.id) };
  }

  private draftOf(asked: PlaceApplication): SlotRequestDraft {
    const { isNaturalPerson, ...organisation } = asked.organisation;
    const { missionId, applicant, motivation, privacyNoticeVersion } = asked;
    return {
      missionId,
      country: organisation.country,
      isNaturalPerson,
      privacyNoticeVersion,
      submittedAt: this.clock.now().toISOString(),
      ...(isNaturalPerson ? {} : { organisation }),
      personal: {
        pseudonym: this.pseudonyms.of(applicant.email),
        applicant,
        ...(isNaturalPerson ? { organisation } : {}),
        ...(motivation === undefined ? {} : { motivation }),
      },
    };
  }
}
