import type { CommandContext } from '@app/kernel';
import type { PoolWork } from './ports.js';
import type { PlaceStatus, ShowPlace } from './show-place.use-case.js';

/** Gives a place, or a place in the line, back. The next in line moves up in the same write. Repeating it is harmless. */
export class WithdrawPlace {
  constructor(
    private readonly show: ShowPlace,
    private readonly pools: PoolWork,
  ) {}

  /** @throws NotFound, Unavailable */
  async execute(id: string, receiptKey: string | undefined, context: CommandContext): Promise<PlaceStatus> {
    const { state } = await this.show.proven(id, receiptKey);
    const answer = await this.pools.submit(state.poolId, { command: { kind: 'withdrawal', id }, context });
    if (answer.kind === 'refused') throw answer.error;
    return this.show.execute(id, receiptKey);
  }
}
