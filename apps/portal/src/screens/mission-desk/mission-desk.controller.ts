import { Controller, Get, Inject } from '@nestjs/common';
import { CLOCK, Roles } from '@app/platform';
import type { Clock } from '@app/kernel';
import { LiveParts } from '../../live/live-part.js';
import { Timeline } from '../../live/timeline.js';
import { page, type Answer } from '../../shell/answer.js';
import { pathIn, wordsOf } from '../../shell/language.js';
import { pageAt } from '../../shell/page-at.js';
import { QueryOf, VisitOf, type Visit } from '../../shell/visit.js';
import { deskOf } from './desk.js';
import { liveOf } from '../../live/live-of.js';
import { deskMessages } from './mission-desk.messages.js';
import { DESK_LIST, DeskList, DeskView, type DeskModel } from './mission-desk.view.js';
import { cursorOf } from '../../clients/cursor-of.js';
import { MissionReader } from './missions.js';
import { isMissionState, type MissionState } from './mission-words.js';

const LOOKERS = ['mission-lead', 'auditor'] as const;
const EVERYTHING = 'all';

/** The work list of a mission lead. */
@Controller('mission-desk')
@Roles(...LOOKERS)
export class MissionDeskController {
  constructor(
    private readonly missions: MissionReader,
    private readonly timeline: Timeline,
    @Inject(CLOCK) private readonly clock: Clock,
    parts: LiveParts,
  ) {
    parts.add({
      name: 'mission-desk',
      roles: LOOKERS,
      keyOf: () => 'missions',
      draw: async (visit, id) => {
        const model = await this.model(visit, isMissionState(id) ? id : undefined, undefined);
        return [{ id: DESK_LIST, view: DeskList(model) }];
      },
    });
  }

  @Get()
  async show(@VisitOf() visit: Visit, @QueryOf() query: URLSearchParams): Promise<Answer> {
    const asked = query.get('state');
    const state = isMissionState(asked) ? asked : undefined;
    const cursor = query.get('cursor') ?? undefined;
    const live = await liveOf(this.timeline, 'missions', [`mission-desk:${state ?? EVERYTHING}`]);
    const model = await this.model(visit, state, state === undefined ? undefined : cursor);
    const { title } = wordsOf(deskMessages, visit.language);
    // The other pages of a list stay as they were: nobody wants a row to slide away while reading it.
    return page({ title, view: DeskView(model), ...(cursor === undefined ? live : {}) });
  }

  private async model(visit: Visit, state: MissionState | undefined, cursor: string | undefined): Promise<DeskModel> {
    const { language, viewer } = visit;
    const now = this.clock.now().toISOString();
    const shared = { language, state, isLead: viewer?.roles.has('mission-lead') === true };
    if (state === undefined) {
      const { missions, hasMore } = await this.missions.underWay(visit);
      return { ...shared, sections: deskOf(missions, now), hasMore };
    }
    const [{ items, next }, at] = await pageAt(cursor, (from) => this.missions.inState(visit, state, from));
    const address = `${pathIn(language, '/mission-desk')}?state=${state}`;
    const after = cursorOf(next);
    return {
      ...{ ...shared, sections: deskOf(items, now), hasMore: false },
      first: at === undefined ? undefined : address,
      next: after === undefined ? undefined : `${address}&cursor=${encodeURIComponent(after)}`,
    };
  }
}
