import type { ListedLead } from './lead-words.messages.js';

/** A lead for specs of views. */
export const sampleLead = (n: number, changed: Partial<ListedLead> = {}): ListedLead => ({
  id: `0197a3c2-6f5e-7c11-9b0a-${String(n).padStart(12, '0')}`,
  reference: `GRN-L-${String(n).padStart(6, '0')}`,
  version: 2,
  stage: 'acknowledged',
  status: 'ongoing',
  confidentiality: 'normal',
  channel: 'phone',
  receivedAt: '2026-03-02T09:14:05.000Z',
  organisation: { name: `Sample Company ${n} GmbH`, country: 'DE', isNaturalPerson: false },
  matches: [],
  missingFields: [],
  ...changed,
});
