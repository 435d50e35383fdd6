import {
  AlreadyExists,
  InvalidInput,
  RuleViolation,
  VersionMismatch,
  type Clock,
  type CommandContext,
  type Versioned,
} from '@app/kernel';
import { decideMatch, type DecideMatch as Command } from '../domain/match-case/decide-match.js';
import type { Decision, MatchCase } from '../domain/match-case/match-case.js';
import { strongIdentifiers } from '../domain/identifiers/normalise-identifier.js';
import { provenanceOf } from '../domain/organisation/provenance.js';
import { factsOf } from '../domain/organisation/organisation.js';
import type { DerivedId, MatchCases, Organisations, SubjectFacts, SubjectFactStore } from './ports.js';
import type { RegisterOrganisation } from './register-organisation.use-case.js';

export interface DecisionInput {
  readonly decision: Decision;
  readonly organisationId?: string | undefined;
  readonly reason?: string | undefined;
}

export interface DecideMatchNeeds {
  readonly cases: MatchCases;
  readonly organisations: Pick<Organisations, 'find'>;
  readonly facts: Readonly<Record<MatchCase['subject']['type'], SubjectFactStore>>;
  readonly register: Pick<RegisterOrganisation, 'execute'>;
  readonly derivedId: DerivedId;
  readonly clock: Clock;
}

const invalid = (code: string, detail: string): InvalidInput =>
  new InvalidInput([{ pointer: '/organisationId', code, detail }]);

/** A data steward says who is behind a lead or slot request. */
export class DecideMatch {
  constructor(private readonly needs: DecideMatchNeeds) {}

  /** @throws NotFound, InvalidInput, RuleViolation `match-case.decided`, `match-case.organisation-unknown`, `match-case.facts-missing` */
  async execute(
    caseId: string,
    input: DecisionInput,
    ifMatch: number | undefined,
    context: CommandContext,
  ): Promise<Versioned<MatchCase>> {
    const { cases, clock } = this.needs;
    const seen = await cases.load(caseId);
    if (ifMatch !== undefined && ifMatch !== seen.version) throw new VersionMismatch(ifMatch, seen.version);
    const organisation = await this.organisation(seen, input, context);
    const command: Command = {
      decision: input.decision,
      ...(organisation === undefined ? {} : { organisation }),
      ...(input.reason === undefined ? {} : { reason: input.reason }),
      by: context.actor,
      at: clock.now().toISOString(),
      revise: ifMatch !== undefined,
    };
    // Asked again by the write itself: somebody else may have decided meanwhile.
    const options = ifMatch === undefined ? {} : { ifMatch };
    return cases.change(caseId, (state) => decideMatch(state, command), context, options);
  }

  private organisation(
    seen: Versioned<MatchCase>,
    input: DecisionInput,
    context: CommandContext,
  ): Promise<Command['organisation']> {
    if (input.decision === 'new') return this.registered(seen, input, context);
    return input.decision === 'same' ? this.chosen(seen.state, input.organisationId) : Promise.resolve(undefined);
  }

  /** The one named, or the only candidate. */
  private async chosen(state: MatchCase, named: string | undefined): Promise<Command['organisation']> {
    const [only, ...others] = state.candidates;
    const id = named ?? (others.length === 0 ? (only?.organisationId ?? state.organisationId) : undefined);
    if (id === undefined) throw invalid('required', 'must name the organisation that is the same');
    const found = await this.needs.organisations.find(id);
    if (found === undefined)
      throw new RuleViolation(
        'match-case.organisation-unknown',
        { organisationId: id },
        'There is no organisation with this id.',
      );
    const name = found.state.isSoleTrader ? undefined : factsOf(found.state)?.legalName;
    return { id, ...(name === undefined ? {} : { name }) };
  }

  /** Registers the organisation that the subject describes, or finds what an earlier try of this decision registered. */
  private async registered(
    { id: caseId, state }: Versioned<MatchCase>,
    input: DecisionInput,
    context: CommandContext,
  ): Promise<Command['organisation']> {
    if (input.organisationId !== undefined) throw invalid('unexpected', 'goes with the decision "same" only');
    if (state.decision?.kind === 'new' && state.organisationId !== undefined && state.factsChangedAt === undefined) {
      return { id: state.organisationId };
    }
    const described = (await this.needs.facts[state.subject.type].get(state.subject.id))?.facts?.organisation;
    if (described === undefined) {
      throw new RuleViolation(
        'match-case.facts-missing',
        { caseId },
        'The subject is restricted: register the organisation, then decide "same".',
      );
    }
    return { id: await this.register(caseId, described, context), name: described.name };
  }

  private async register(
    caseId: string,
    described: NonNullable<SubjectFacts['organisation']>,
    context: CommandContext,
  ): Promise<string> {
    const { name, country, place, websiteHost, identifiers } = described;
    const input = {
      legalName: name,
      country,
      ...(place === undefined ? {} : { addresses: [{ place }] }),
      ...(websiteHost === undefined ? {} : { website: `https://${websiteHost}` }),
      // What a form let through without valid check digits proves nothing and must not stop the steward.
      identifiers: strongIdentifiers(identifiers ?? []),
    };
    const id = this.needs.derivedId('organisation', `match-case:${caseId}`);
    try {
      return (await this.needs.register.execute(input, context, { source: 'match-case', id })).id;
    } catch (error) {
      const holder = error instanceof AlreadyExists ? error.facts['organisationId'] : undefined;
      if (typeof holder !== 'string' || !(await this.madeHere(holder, described.name))) throw error;
      return holder;
    }
  }

  /** Whether this decision made it before the process died. */
  private async madeHere(organisationId: string, name: string): Promise<boolean> {
    const found = await this.needs.organisations.find(organisationId);
    if (found === undefined || factsOf(found.state)?.legalName !== name) return false;
    return provenanceOf(found.state.origins)['legalName']?.source === 'match-case';
  }
}
