import { NotFound, type Versioned } from '@app/kernel';
import type { SeatState } from '../domain/slot-pool/pool-commands.js';
import { ruleInWords, stateShown } from '../domain/slot-request/place-state.js';
import type { SlotRequest } from '../domain/slot-request/slot-request.js';
import type { MissionStore, ReceiptKeys, SlotRequests } from './ports.js';

/** What an applicant may see of the own request. */
export interface PlaceStatus {
  readonly id: string;
  readonly version: number;
  readonly missionId: string;
  readonly missionTitle: string;
  readonly poolId: string;
  readonly receiptNumber: string;
  readonly state: SeatState;
  /** The number of waiting requests with a lower ticket, plus one. */
  readonly waitPosition?: number;
  readonly rule: string;
  readonly decisionOn?: string;
  readonly submittedAt: string;
}

/** Shows a slot request to whoever has its receipt key. */
export class ShowPlace {
  constructor(
    private readonly requests: SlotRequests,
    private readonly missions: MissionStore,
    private readonly receiptKeys: ReceiptKeys,
  ) {}

  /** @throws NotFound also when the key is wrong, so that nobody learns which requests exist */
  async execute(id: string, receiptKey: string | undefined): Promise<PlaceStatus> {
    return this.statusOf(await this.proven(id, receiptKey));
  }

  /** The request, for its applicant only. @throws NotFound */
  async proven(id: string, receiptKey: string | undefined): Promise<Versioned<SlotRequest>> {
    // The key comes first: a stranger's guess costs no query and always takes the same time.
    const found = this.receiptKeys.matches(id, receiptKey) ? await this.requests.find(id) : undefined;
    if (found === undefined) throw new NotFound('slot-request', id);
    return found;
  }

  private async statusOf({ id, version, state: request }: Versioned<SlotRequest>): Promise<PlaceStatus> {
    const { missionId, poolId, receiptNumber, submittedAt, ticket } = request;
    const { state: mission } = await this.missions.load(missionId);
    const state = stateShown(request, mission);
    const before = state === 'waitlisted' ? await this.requests.waitingBefore(poolId, ticket) : undefined;
    return {
      id,
      version,
      missionId,
      missionTitle: mission.title,
      poolId,
      receiptNumber,
      state,
      ...(before === undefined ? {} : { waitPosition: before + 1 }),
      rule: ruleInWords,
      ...(mission.decisionOn === undefined ? {} : { decisionOn: mission.decisionOn }),
      submittedAt,
    };
  }
}
