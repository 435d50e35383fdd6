import type { PortalWorld } from '../portal-world.js';
import { posted } from './posted.js';
import { MISSION, REASON, REQUEST } from './texts.js';
import { hostile, hostileEmail } from './hostile.js';

/** Its number is that of a registered company: see `fill-companies.ts`. */
export const APPLICANTS_KVK = '68750110';

export interface Receipt {
  readonly id: string;
  readonly receiptKey: string;
}

/** The ids of what was filled in. */
export interface FilledMissions {
  readonly draft: string;
  readonly announced: string;
  /** Takes requests, for a pool with one place. */
  readonly open: string;
  readonly openPool: string;
  /** Takes requests for two kinds of places. */
  readonly choice: string;
  /** Nobody asked for a place on it. */
  readonly closed: string;
  readonly cancelled: string;
  readonly requests: Readonly<Record<'confirmed' | 'waitlisted' | 'withdrawn' | 'cancelledByOrganiser', Receipt>>;
}

const leg = { country: 'DE', zone: 'Europe/Berlin', localStart: '2027-05-14T09:00', localEnd: '2027-05-15T17:00' };

/** A mission with a text in every field. */
export const missionCalled = (code: string) => ({
  ...{ code, direction: 'outward', capacity: 20, minimumParticipants: 2, voucherEligible: true },
  ...{ title: MISSION.title, theme: MISSION.theme, goals: [MISSION.goal], organisers: [MISSION.organiser] },
  sectorCodes: [{ scheme: 'sbi2025', code: '35' }],
  legs: [{ ...leg, place: MISSION.place }],
  ...{ opensAt: '2026-02-01T08:00:00Z', closesAt: '2027-04-01T15:00:00Z', decisionOn: '2027-04-08' },
});

/** @param state what becomes of it; part of its texts */
export const requestOf = (poolId: string, state: string) => ({
  poolId,
  organisation: { name: hostile(`Org ${state.slice(0, 9)}`), country: 'NL' },
  applicant: { fullName: hostile(`By ${state.slice(0, 9)}`), email: `${state}@applicant.example` },
  privacyNoticeVersion: '2026-01',
});

/** A request with a text in every field, of a company in the register. */
export const wholeRequest = (poolId: string) => ({
  ...{ poolId, motivation: REQUEST.motivation, privacyNoticeVersion: '2026-01' },
  organisation: {
    ...{ name: REQUEST.organisation, country: 'NL' },
    identifiers: [{ scheme: 'kvk', value: APPLICANTS_KVK }],
  },
  applicant: {
    ...{ fullName: REQUEST.fullName, role: REQUEST.role },
    ...{ email: hostileEmail('applicant.example'), phone: '+31505550123' },
  },
});

/** Missions in every state, and requests in every state. */
export async function fillMissions(world: PortalWorld): Promise<FilledMissions> {
  const lead = await world.as('mission-lead', 'mission-scheduling');
  const guest = world.fleet.anyone('mission-scheduling');

  const plan = async (code: string, ...states: readonly string[]): Promise<string> => {
    const { legs, ...rest } = missionCalled(code);
    const { id } = await posted(lead, '/v1/missions', states.length === 0 ? rest : { ...rest, legs });
    for (const to of states) await posted(lead, `/v1/missions/${id}/transitions`, { to });
    return id;
  };
  const pool = async (missionId: string, kind = 'delegatePlace', capacity = 1): Promise<string> => {
    const body = { kind, allocation: 'immediate', capacity, zone: 'Europe/Berlin' };
    return (await posted(lead, `/v1/missions/${missionId}/slot-pools`, body)).id;
  };
  const ask = (missionId: string, request: object): Promise<Receipt> =>
    posted(guest, `/v1/missions/${missionId}/slot-requests`, request);

  const [draft, announced, open, choice, closed, cancelled] = await Promise.all([
    plan('DRAFT'),
    plan('SOON', 'announced'),
    plan('OPEN', 'announced', 'open'),
    plan('CHOICE', 'announced', 'open'),
    plan('CLOSED', 'announced', 'open'),
    plan('NEVER', 'announced', 'open'),
  ]);
  const openPool = await pool(open);
  await pool(choice, 'delegatePlace', 5);
  await pool(choice, 'dinner', 5);
  await pool(closed);
  await posted(lead, `/v1/missions/${closed}/transitions`, { to: 'closed' });

  const confirmed = await ask(open, wholeRequest(openPool));
  const waitlisted = await ask(open, requestOf(openPool, 'waitlisted'));
  const withdrawn = await ask(open, requestOf(openPool, 'withdrawn'));
  const key = { 'receipt-key': withdrawn.receiptKey };
  await guest.post(`/v1/slot-requests/${withdrawn.id}/withdrawals`, {}, key);
  const cancelledByOrganiser = await ask(cancelled, requestOf(await pool(cancelled), 'ended'));
  await posted(lead, `/v1/missions/${cancelled}/transitions`, { to: 'cancelled', reason: REASON.cancelled });
  const requests = { confirmed, waitlisted, withdrawn, cancelledByOrganiser };
  return { draft, announced, open, openPool, choice, closed, cancelled, requests };
}
