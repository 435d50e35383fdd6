import type { Versioned } from '@app/kernel';
import type { MatchCase } from '../domain/match-case/match-case.js';
import { factsOf } from '../domain/organisation/organisation.js';
import type {
  CaseFilter,
  CaseList,
  CasePlace,
  DescribedOrganisation,
  DescribedSubjects,
  MatchCases,
  OrganisationList,
} from './ports.js';

/** A case with what people need to see who is compared with whom. */
export interface ShownCase extends Versioned<MatchCase> {
  /** The subject's own; absent when nothing of it may be compared. */
  readonly described?: DescribedOrganisation;
  /** Present names of the candidates, by organisation. */
  readonly names: ReadonlyMap<string, string>;
}

/** A case, and where it stands among those that wait for the steward. */
export interface OpenedCase extends ShownCase {
  readonly place?: CasePlace;
}

export interface ListedCases {
  readonly cases: readonly ShownCase[];
  readonly total: number;
}

/** Reads match cases. */
export class ShowMatchCases {
  constructor(
    private readonly cases: Pick<MatchCases, 'load'>,
    private readonly all: CaseList,
    private readonly subjects: DescribedSubjects,
    private readonly register: Pick<OrganisationList, 'withIds'>,
  ) {}

  /** @throws NotFound */
  async one(id: string): Promise<OpenedCase> {
    return this.opened(await this.cases.load(id));
  }

  /** A case that was just read or written. */
  async opened(found: Versioned<MatchCase>): Promise<OpenedCase> {
    const waits = found.state.state === 'needsReview';
    const [shown, place] = await Promise.all([
      this.shown([found]),
      waits ? this.all.placeOf(found.state) : Promise.resolve(undefined),
    ]);
    const [one = { ...found, names: new Map<string, string>() }] = shown;
    return place === undefined ? one : { ...one, place };
  }

  async list(filter: CaseFilter): Promise<ListedCases> {
    const [found, total] = await Promise.all([this.all.find(filter), this.all.count(filter)]);
    return { cases: await this.shown(found), total };
  }

  private async shown(found: readonly Versioned<MatchCase>[]): Promise<readonly ShownCase[]> {
    // A restricted subject is not even asked for.
    const open = found.filter(({ state }) => !state.facts.restricted);
    const [described, names] = await Promise.all([
      this.subjects.describe(open.map(({ state }) => state.subject)),
      this.namesFor(found),
    ]);
    const comparable = new Set(open.map(({ id }) => id));
    return found.map((one) => {
      const known = comparable.has(one.id) ? described.get(one.state.subject.id) : undefined;
      return { ...one, names, ...(known && { described: known }) };
    });
  }

  private async namesFor(found: readonly Versioned<MatchCase>[]): Promise<ReadonlyMap<string, string>> {
    const ids = [
      ...new Set(found.flatMap(({ state }) => state.candidates.map(({ organisationId }) => organisationId))),
    ];
    const organisations = ids.length === 0 ? [] : await this.register.withIds(ids);
    return new Map(
      organisations.flatMap(({ id, state }) => {
        const name = factsOf(state)?.legalName;
        return name === undefined ? [] : [[id, name] as const];
      }),
    );
  }
}
