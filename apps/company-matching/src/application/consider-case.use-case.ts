import { AlreadyExists, type Clock, type CommandContext } from '@app/kernel';
import type { Found } from '../domain/match-case/conclude.js';
import { evolveMatchCase } from '../domain/match-case/evolve-match-case.js';
import type { MatchCaseEvent } from '../domain/match-case/match-case-events.js';
import type { CaseFacts, MatchCase, Subject } from '../domain/match-case/match-case.js';
import { reconsider } from '../domain/match-case/reconsider.js';
import { holdsFacts, openCase, takeFacts, type TakeFacts } from '../domain/match-case/take-facts.js';
import { sameJson } from '../domain/same-json.js';
import { caseFacts, comparable } from './case-facts.js';
import type { DerivedId, KeyHash, MatchCases, SubjectFacts, SubjectFactStore } from './ports.js';
import type { CandidateSearch } from './search-candidates.js';

export interface ConsiderCaseNeeds {
  readonly cases: MatchCases;
  readonly facts: Readonly<Record<Subject['type'], SubjectFactStore>>;
  readonly search: CandidateSearch;
  readonly hash: KeyHash;
  readonly derivedId: DerivedId;
  readonly clock: Clock;
}

/** A subject's facts, and what they mean for its case. */
interface Known {
  readonly subject: SubjectFacts;
  readonly facts: CaseFacts;
}

/**
 * Brings a case in line with the stored facts and the register, in an order that lets nobody be missed: the register is
 * searched after the case is stored under its keys. So an organisation that comes while this runs either is found by the
 * search, or finds the case by its keys. Safe to repeat.
 */
export class ConsiderCase {
  constructor(private readonly needs: ConsiderCaseNeeds) {}

  /** The subject was heard of; `isNew` when nothing was known of it before. */
  async onNews(news: SubjectFacts, context: CommandContext, isNew: boolean): Promise<void> {
    const known = this.known(news);
    if (!(isNew && (await this.open(known, context)))) await this.reconcile(known, context);
  }

  /** The register changed in what concerns this case. An erased subject has nothing to compare: then nothing happens. */
  async again(subject: Subject, context: CommandContext): Promise<void> {
    const known = await this.read(subject);
    if (known !== undefined) await this.reconcile(known, context);
  }

  /**
   * Opens the case with its answer in one write, so that others hear of it soonest, and searches once more after it. True
   * when that is all: there was no case, and both searches found the same.
   */
  private async open(known: Known, context: CommandContext): Promise<boolean> {
    const { cases } = this.needs;
    const found = await this.search(known.subject);
    const opened = openCase(this.taking(known));
    const events = [opened, ...reconsider(evolveMatchCase(undefined, opened), found)];
    try {
      await cases.create(this.idOf(known), events, context, { answer: () => undefined });
    } catch (error) {
      if (error instanceof AlreadyExists) return false;
      throw error;
    }
    return sameJson(found.candidates, (await this.search(known.subject)).candidates);
  }

  /** First the case takes its facts, then the answer is written under the version that the search began with. */
  private async reconcile(heard: Known, context: CommandContext): Promise<void> {
    let now = heard;
    const firstly = async (state: MatchCase | undefined): Promise<readonly MatchCaseEvent[]> => {
      // Newer facts may have come to the case than were heard: these are read after the case, so they are no older.
      if (state !== undefined && !holdsFacts(state, now.facts)) now = (await this.read(now.subject.subject)) ?? now;
      return takeFacts(state, this.taking(now));
    };
    const decide = async (state: MatchCase | undefined): Promise<readonly MatchCaseEvent[]> => {
      if (state === undefined) return [];
      return reconsider(state, await this.search(state.decision === undefined ? now.subject : undefined));
    };
    await this.needs.cases.reconcile(this.idOf(heard), decide, context, { firstly });
  }

  private taking(known: Known): TakeFacts {
    const { search, clock } = this.needs;
    const { facts, subject } = known;
    return {
      ...{ caseId: this.idOf(known), subject: subject.subject, facts },
      ...{ modelVersion: search.modelVersion, at: clock.now().toISOString() },
    };
  }

  /** Nobody is searched for without a subject, or when nothing of it may be compared. */
  private async search(subject: SubjectFacts | undefined): Promise<Found> {
    const { search, clock } = this.needs;
    const compared = subject && comparable(subject);
    const candidates = compared === undefined ? [] : await search.search(compared);
    return { candidates, modelVersion: search.modelVersion, at: clock.now().toISOString() };
  }

  private async read({ type, id }: Subject): Promise<Known | undefined> {
    const kept = (await this.needs.facts[type].get(id))?.facts;
    return kept && this.known(kept);
  }

  private known(subject: SubjectFacts): Known {
    return { subject, facts: caseFacts(subject, this.needs.hash) };
  }

  private idOf({ subject: { subject } }: Known): string {
    return this.needs.derivedId('match-case', subject.id);
  }
}
