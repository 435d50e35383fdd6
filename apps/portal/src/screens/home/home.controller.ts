import { Controller, Get } from '@nestjs/common';
import { Public } from '@app/platform';
import { offeredMissions } from '../../clients/offered-missions.js';
import { mapPart, partOf } from '../../clients/part.js';
import { Services } from '../../clients/services.js';
import { page, seeOther, type Answer } from '../../shell/answer.js';
import { LANGUAGES, pathIn, wordsOf } from '../../shell/language.js';
import { QueryOf, VisitOf, type Visit } from '../../shell/visit.js';
import { homeMessages } from './home.messages.js';
import { HomeView } from './home.view.js';

const SHOWN = 3;

/** The first page: what one can do here, and which missions come next. */
@Controller()
@Public()
export class HomeController {
  constructor(private readonly services: Services) {}

  @Get()
  async show(@VisitOf() { language, as }: Visit, @QueryOf() query: URLSearchParams): Promise<Answer> {
    // Providers send people who signed out back here, in Dutch: they know one address.
    const wanted = LANGUAGES.find((one) => one === query.get('state'));
    if (wanted !== undefined) return seeOther(pathIn(wanted, '/'));
    const words = wordsOf(homeMessages, language);
    const offered = await partOf(offeredMissions(this.services, as));
    const missions = mapPart(offered, (all) => all.slice(0, SHOWN));
    return page({ title: words.title, view: HomeView({ words, language, missions }) });
  }
}
