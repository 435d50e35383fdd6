import { WHOLE_LEAD } from './fill-leads.js';
import { missionCalled, wholeRequest } from './fill-missions.js';
import { hostile, SCRIPT_ADDRESS } from './hostile.js';

export const NO_CODE = hostile('No code');
const text = NO_CODE;
const sectorCodes = [{ scheme: text, code: text }];
const identifiers = [{ scheme: 'kvk', value: text }];

/** Only what takes codes, numbers, dates and addresses: the texts that people type go in as they are. */
const OF_A_LEAD = {
  ...{ channel: text, confidentiality: text, receivedAt: text, ownerId: text, teamId: text, sectorCodes },
  ...{ activityTypes: [text], strategicDrivers: [text], regionsConsidered: [text], investmentType: text },
  ...{ jobsBand: text, jobsExpected: text, investmentBand: text, timeFrame: text },
  ...{ investmentAmount: { amount: text, currency: text }, siteRequirements: { areaM2: text, water: text } },
  campaign: { name: text, source: text, medium: text, content: text },
};
const OF_A_MISSION = {
  ...{ code: text, direction: text, capacity: text, minimumParticipants: text, voucherEligible: text, sectorCodes },
  ...{ opensAt: text, closesAt: text, decisionOn: text },
};
const OF_A_LEG = { country: text, zone: text, localStart: text, localEnd: text, startOffset: text, endOffset: text };

const { organisation, contact, ...lead } = WHOLE_LEAD;
const { legs, ...mission } = missionCalled('CODES');

/** A lead with markup in every field that takes no free text, and scripts for addresses. */
export const LEAD_IN_CODES = {
  ...{ ...lead, ...OF_A_LEAD },
  organisation: {
    ...{ ...organisation, country: text, identifiers, isNaturalPerson: text },
    website: `${SCRIPT_ADDRESS}//<b>`,
  },
  contact: { ...contact, email: text, phone: text, preferredLanguage: text },
};
export const MISSION_IN_CODES = { ...mission, ...OF_A_MISSION, legs: legs.map((leg) => ({ ...leg, ...OF_A_LEG })) };

const { organisation: from, applicant, ...request } = wholeRequest(text);
export const REQUEST_IN_CODES = {
  ...{ ...request, privacyNoticeVersion: text },
  organisation: { ...from, country: text, identifiers, isNaturalPerson: text },
  applicant: { ...applicant, email: text, phone: text, language: text },
};
