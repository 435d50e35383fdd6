import type { MissionWalk, MissionWalks } from './opportunity-ports.js';
import type { ReconcileLead } from './reconcile-lead.use-case.js';

/** Leads looked at side by side. */
const SIDE_BY_SIDE = 8;

/**
 * Looks again at every lead that a changed mission may concern, page by page. All progress is in the database: whoever
 * comes after a crash goes on behind the last page. A lead that is looked at twice does no harm.
 */
export class WalkMissionLeads {
  constructor(
    private readonly walks: MissionWalks,
    private readonly reconcile: ReconcileLead,
  ) {}

  /** Walks until nothing waits. @throws Unavailable */
  async execute(signal: AbortSignal): Promise<void> {
    for (let walk = await this.walks.next(); walk !== undefined && !signal.aborted; walk = await this.walks.next()) {
      await this.walk(walk, signal);
    }
  }

  private async walk(begun: MissionWalk, signal: AbortSignal): Promise<void> {
    let walk = begun;
    const stopped = () => signal.aborted;
    while (!stopped()) {
      const leads = await this.walks.leads(walk);
      const cursor = leads.at(-1);
      if (cursor === undefined) {
        await this.walks.finish(walk);
        return;
      }
      for (let from = 0; from < leads.length && !stopped(); from += SIDE_BY_SIDE) {
        const some = leads.slice(from, from + SIDE_BY_SIDE);
        await Promise.all(some.map((leadId) => this.reconcile.execute(leadId, begun.context)));
      }
      if (stopped()) return;
      await this.walks.advance(walk, cursor);
      walk = { ...walk, cursor };
    }
  }
}
