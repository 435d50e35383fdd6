import { randomUUID } from 'node:crypto';
import type {
  LeadFacts,
  MatchFacts,
  OfferedMission,
} from '../../../apps/mission-scheduling/src/domain/opportunity/matching-facts.js';
import type { Opportunity } from '../../../apps/mission-scheduling/src/domain/opportunity/opportunity.js';
import { opportunitiesFrom } from '../../../apps/mission-scheduling/src/domain/opportunity/reconcile-opportunities.js';
import type { Api } from '../../support/api.js';
import type { OtherServices } from './other-services.js';
import { aMission, aPool, bremen, requestBody, type Receipt } from './world.js';

const countries = ['DE', 'SE', 'NO'] as const;
const places = ['Bremen', 'Malmö', 'Oslo'] as const;
const codes = ['28', '28.13', '62', '20.1'] as const;
const leadStates = ['autoConfirmed', 'needsReview', 'confirmedDifferent', 'newOrganisation'] as const;

/** The Park-Miller generator: the same seed gives the same changes. */
export function seeded(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

interface Request {
  readonly receipt: Receipt;
  readonly caseId: string;
  sequence: number;
  match?: MatchFacts;
}

interface Mission {
  readonly id: string;
  readonly poolId: string;
  readonly requests: Request[];
}

/** Random changes of leads, matches, missions and slot requests, and a memory of what was last said. */
export class RandomChanges {
  private readonly leads = Array.from({ length: 24 }, () => ({
    id: randomUUID(),
    caseId: randomUUID(),
    sequence: 0,
    cases: 0,
  }));
  private readonly facts = new Map<string, LeadFacts>();
  private readonly matches = new Map<string, MatchFacts>();
  private readonly missions: Mission[] = [];

  /** @param leaders the mission lead at each instance; changes go to them in turn */
  constructor(
    private readonly leaders: readonly Api[],
    private readonly others: OtherServices,
    private readonly random: () => number,
  ) {}

  get leadIds(): readonly string[] {
    return this.leads.map(({ id }) => id);
  }

  async prepare(missions: number): Promise<void> {
    for (let n = 0; n < missions; n++) {
      const { id } = await aMission(this.lead(), { legs: this.legs(), sectorCodes: this.sectors() }, [
        'announced',
        'open',
      ]);
      this.missions.push({ id, poolId: await aPool(this.lead(), id, 3), requests: [] });
    }
  }

  change(): Promise<void> {
    const kinds = [
      () => this.changeLead(),
      () => this.changeLead(),
      () => this.matchLead(),
      () => this.patchMission(),
      () => this.ask(),
      () => this.withdraw(),
      () => this.matchRequest(),
      () => this.cancel(),
    ];
    return this.one(kinds)();
  }

  /** What a computation from scratch makes of everything that was said, for each lead. */
  async expected(): Promise<ReadonlyMap<string, readonly Opportunity[]>> {
    const offered = await Promise.all(this.missions.map((mission) => this.offered(mission)));
    return new Map(
      this.leads.map(({ id }) => {
        const [lead, match] = [this.facts.get(id), this.matches.get(id)];
        return [id, opportunitiesFrom({ ...(lead && { lead }), ...(match && { match }), missions: offered })];
      }),
    );
  }

  private async changeLead(): Promise<void> {
    const lead = this.one(this.leads);
    const facts = {
      leadId: lead.id,
      country: this.one(countries),
      sectorCodes: this.sectors(),
      ...(this.random() < 0.6 ? { place: this.one(places) } : {}),
    };
    const { country, sectorCodes, place } = facts;
    const organisation = place === undefined ? {} : { organisation: { name: 'Firm', country, place } };
    this.facts.set(lead.id, facts);
    await this.others.lead(lead.id, ++lead.sequence, { country, sectorCodes, ...organisation });
    // Sometimes an older event comes again, after the newer one.
    if (lead.sequence > 1 && this.random() < 0.3) await this.others.lead(lead.id, lead.sequence - 1, { country: 'FR' });
  }

  private async matchLead(): Promise<void> {
    const lead = this.one(this.leads);
    const subject = { subjectType: 'lead', subjectId: lead.id } as const;
    const facts = { state: this.one(leadStates), organisationId: randomUUID(), sectorCodes: this.sectors() };
    this.matches.set(lead.id, { ...subject, ...facts });
    await this.others.match(lead.caseId, subject, ++lead.cases, facts);
  }

  private async patchMission(): Promise<void> {
    const { id } = this.one(this.missions);
    const lead = this.lead();
    const { headers } = await lead.get(`/v1/missions/${id}`);
    const body = { legs: this.legs(), sectorCodes: this.sectors() };
    await lead.call(`/v1/missions/${id}`, {
      method: 'PATCH',
      body,
      headers: { 'if-match': headers.get('etag') ?? '' },
    });
  }

  private async ask(): Promise<void> {
    const { id, poolId, requests } = this.one(this.missions);
    const body = requestBody(poolId, `${randomUUID()}@firm.example`);
    const { status, body: receipt } = await this.lead().post<Receipt>(`/v1/missions/${id}/slot-requests`, body);
    if (status === 201) requests.push({ receipt, caseId: randomUUID(), sequence: 0 });
  }

  private async withdraw(): Promise<void> {
    const { requests } = this.one(this.missions);
    if (requests.length === 0) return;
    const { id, receiptKey } = this.one(requests).receipt;
    await this.lead().post(`/v1/slot-requests/${id}/withdrawals`, {}, { 'receipt-key': receiptKey });
  }

  private async matchRequest(): Promise<void> {
    const { requests } = this.one(this.missions);
    if (requests.length === 0) return;
    const request = this.one(requests);
    const subject = { subjectType: 'slotRequest', subjectId: request.receipt.id } as const;
    const facts = { state: this.one(leadStates), organisationId: randomUUID(), sectorCodes: [] };
    request.match = { ...subject, ...facts };
    await this.others.match(request.caseId, subject, ++request.sequence, facts);
  }

  private async cancel(): Promise<void> {
    // Now and then a mission ends and another takes its place.
    if (this.random() > 0.15) return;
    const { id } = this.one(this.missions);
    await this.lead().post(`/v1/missions/${id}/transitions`, { to: 'cancelled', reason: 'Chance' });
    await this.prepare(1);
  }

  private async offered({ id, requests }: Mission): Promise<OfferedMission> {
    const { body } = await this.lead().get<Omit<OfferedMission, 'missionId' | 'organisationIds'>>(`/v1/missions/${id}`);
    const organisations = new Set<string>();
    for (const { receipt, match } of requests) {
      if (match?.organisationId === undefined || !['autoConfirmed', 'newOrganisation'].includes(match.state)) continue;
      const { body: status } = await this.lead().get(`/v1/slot-requests/${receipt.id}`, {
        'receipt-key': receipt.receiptKey,
      });
      if (status['state'] === 'confirmed') organisations.add(match.organisationId);
    }
    return { ...body, missionId: id, organisationIds: [...organisations].sort() };
  }

  private legs() {
    return Array.from({ length: this.random() < 0.3 ? 2 : 1 }, () => ({
      ...bremen,
      country: this.one(countries),
      place: this.one(places),
    }));
  }

  private sectors() {
    return codes.filter(() => this.random() < 0.3).map((code) => ({ scheme: 'nace2.1' as const, code }));
  }

  private lead(): Api {
    return this.one(this.leaders);
  }

  private one<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error('there is nothing to choose from');
    return item;
  }
}
