import { Grouped, type CommandContext } from '@app/kernel';
import { organisationLookup } from '../domain/match-case/match-case.js';
import type { ConsiderCase } from './consider-case.use-case.js';
import { inParallel } from './in-parallel.js';
import type { CaseAddress, CaseIndex, OrganisationIndex, ReconsiderJobs } from './ports.js';

/** As many cases are looked at while the event waits; more become a job, so that a partition never waits for long. */
const INLINE = 100;
const PAGE = 200;
const WIDTH = 8;

/** An organisation appeared or changed: every undecided case that it may concern is looked at again. Safe to repeat. */
export class ReconsiderCases {
  /**
   * Most organisations concern no case, and an import brings 100,000 of them: those that come at the same time are
   * asked about together.
   */
  private readonly concernAny = new Grouped<string, boolean>(async (organisationIds) => {
    const concerned = (await this.touched(organisationIds, undefined, 1)).length > 0;
    return organisationIds.map(() => concerned);
  });

  constructor(
    private readonly organisations: Pick<OrganisationIndex, 'keysOf'>,
    private readonly index: CaseIndex,
    private readonly consider: Pick<ConsiderCase, 'again'>,
    private readonly jobs: ReconsiderJobs,
  ) {}

  async execute(organisationId: string, jobId: string, context: CommandContext): Promise<void> {
    if (!(await this.concernAny.of(organisationId))) return;
    const touched = await this.touched([organisationId], undefined, INLINE + 1);
    if (touched.length > INLINE) await this.jobs.add({ id: jobId, organisationId, context });
    else await this.considerAll(touched, context);
  }

  /** Works one page of the oldest job off. False when there is no job. */
  async workPage(): Promise<boolean> {
    const job = await this.jobs.oldest();
    if (job === undefined) return false;
    const page = await this.touched([job.organisationId], job.after, PAGE);
    await this.considerAll(page, job.context);
    const last = page.at(-1);
    await (page.length < PAGE || last === undefined
      ? this.jobs.finish(job.id)
      : this.jobs.advance(job.id, last.caseId));
    return true;
  }

  private considerAll(cases: readonly CaseAddress[], context: CommandContext): Promise<void> {
    return inParallel(cases, WIDTH, ({ subject }) => this.consider.again(subject, context));
  }

  private async touched(
    organisationIds: readonly string[],
    after: string | undefined,
    limit: number,
  ): Promise<readonly CaseAddress[]> {
    const keys = await this.organisations.keysOf(organisationIds);
    return this.index.undecidedWith([...keys, ...organisationIds.map(organisationLookup)], after, limit);
  }
}
