import { NotFound } from '@app/kernel';
import type { LeadChange, LeadChanges } from './ports.js';

/** Reads who changed what on a lead, and when. */
export class ReadLeadHistory {
  constructor(private readonly changesOf: LeadChanges) {}

  /** @throws NotFound, Unavailable */
  async execute(id: string): Promise<readonly LeadChange[]> {
    const changes = await this.changesOf(id);
    if (changes.length === 0) throw new NotFound('lead', id);
    return changes;
  }
}
