import { InvalidInput } from '@app/kernel';
import type { Revise } from '../../application/ports.js';
import { mergePatch } from './merge-patch.js';
import { parseLead } from './parse-lead.js';
import { toLeadDetails } from './to-lead-details.js';

/** A client's merge patch as a revision: merged with what is known, then checked as a new lead would be. */
export function reviseLead(patch: unknown): Revise {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) {
    throw new InvalidInput([{ pointer: '', code: 'object', detail: 'the body must be a JSON object' }]);
  }
  return (known) => toLeadDetails(parseLead(mergePatch(known, patch)), known.receivedAt);
}
