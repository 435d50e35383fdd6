import type { CommandContext } from '@app/kernel';
import type { Subject } from '../domain/match-case/match-case.js';
import { sameJson } from '../domain/same-json.js';
import type { ConsiderCase } from './consider-case.use-case.js';
import type { DerivedId, ForgetEvidence, SubjectFacts, SubjectFactStore } from './ports.js';

/** Subjects whose last news is remembered. */
const MAX_HEARD = 1_000;

interface Heard {
  readonly news: SubjectFacts;
  readonly sequence: number;
}

/**
 * Keeps what another service says about a subject and looks at its case. The case is looked at on every delivery, also
 * of older news: the process may have died between the two.
 */
export class LearnSubject {
  /** What this process has done with to the end, newest last. */
  private readonly heard = new Map<string, Heard>();

  constructor(
    private readonly facts: Readonly<Record<Subject['type'], SubjectFactStore>>,
    private readonly consider: Pick<ConsiderCase, 'onNews'>,
    private readonly forget: ForgetEvidence,
    private readonly derivedId: DerivedId,
  ) {}

  async execute(news: SubjectFacts, sequence: number, context: CommandContext): Promise<void> {
    const { id } = news.subject;
    if (!this.saysTheSame({ news, sequence })) await this.learn(news, sequence, context);
    this.heard.delete(id);
    this.heard.set(id, { news, sequence });
    const [oldest = id] = this.heard.keys();
    if (this.heard.size > MAX_HEARD) this.heard.delete(oldest);
  }

  /**
   * A lead that a colleague types in is received and acknowledged at once: the second event says nothing new to matching.
   * Only the very next sequence may be left out: then no event with other facts can ever turn up in between.
   */
  private saysTheSame({ news, sequence }: Heard): boolean {
    const last = this.heard.get(news.subject.id);
    return last !== undefined && sequence === last.sequence + 1 && sameJson(news, last.news);
  }

  private async learn(news: SubjectFacts, sequence: number, context: CommandContext): Promise<void> {
    const { type, id } = news.subject;
    const { facts, isFirst } = await this.facts[type].put(id, sequence, news);
    if (facts === undefined) return;
    await this.consider.onNews(facts, context, isFirst);
    // What was compared while it was allowed stands in the history too.
    if (facts.organisation === undefined) await this.forget(this.derivedId('match-case', id));
  }
}
