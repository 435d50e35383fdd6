import type { ImportOrigin, OpenPart, PersonalPart } from './lead-state.js';

export interface LeadReceived {
  readonly type: 'lead-received';
  readonly data: OpenPart & {
    readonly leadId: string;
    readonly reference: string;
    readonly imported?: ImportOrigin;
    readonly occurredAt: string;
  };
  readonly personal: PersonalPart;
}

export interface LeadAcknowledged {
  readonly type: 'lead-acknowledged';
  readonly data: { readonly occurredAt: string };
}

/** Carries the whole of both parts after the correction, and the names of the fields that changed. */
export interface LeadCorrected {
  readonly type: 'lead-corrected';
  readonly data: { readonly changed: readonly string[]; readonly after: OpenPart; readonly occurredAt: string };
  readonly personal: PersonalPart;
}

export type LeadEvent = LeadReceived | LeadAcknowledged | LeadCorrected;
