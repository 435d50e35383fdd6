import { Controller, Get } from '@nestjs/common';
import { Public } from '@app/platform';
import { offeredMissions, poolsOf, type Mission, type MissionFilter } from '../../clients/offered-missions.js';
import { partOf } from '../../clients/part.js';
import { isProblem, ServiceAway } from '../../clients/problem.js';
import { Services } from '../../clients/services.js';
import type { Option } from '../../parts/field.js';
import { page, type Answer } from '../../shell/answer.js';
import { formatCountry } from '../../shell/format.js';
import { wordsOf, type Language } from '../../shell/language.js';
import { divisionOf, sectorName } from '../../shell/sectors.js';
import { QueryOf, VisitOf, type Visit } from '../../shell/visit.js';
import { missionsMessages } from './missions.messages.js';
import { MissionsView, type MissionsList, type ShownMission } from './missions.view.js';

const A_PAGE = 12;

interface Asked {
  readonly country: string;
  readonly sector: string;
  /** From 1. */
  readonly page: number;
}

/** What cannot be a filter is none. */
const askedOf = (query: URLSearchParams): Asked => ({
  country: /^[A-Z]{2}$/.exec(query.get('country') ?? '')?.[0] ?? '',
  sector: /^\d{2}$/.exec(query.get('sector') ?? '')?.[0] ?? '',
  page: Number(/^[1-9]\d{0,2}$/.exec(query.get('page') ?? '')?.[0] ?? 1),
});

/** The missions that one can ask for a place on, or soon can. */
@Controller('missions')
@Public()
export class MissionsController {
  constructor(private readonly services: Services) {}

  @Get()
  async show(@VisitOf() visit: Visit, @QueryOf() query: URLSearchParams): Promise<Answer> {
    const { language, url } = visit;
    const words = wordsOf(missionsMessages, language);
    const asked = askedOf(query);
    const list = await partOf(this.listOf(visit, asked));
    return page({ title: words.title, view: MissionsView({ words, language, url, list, ...asked }) });
  }

  private async listOf({ as, language }: Visit, asked: Asked): Promise<MissionsList> {
    const { country, sector } = asked;
    const filter: MissionFilter = { ...(country && { country }), ...(sector && { sector }) };
    const [offered, found] = await Promise.all([
      offeredMissions(this.services, as),
      country === '' && sector === '' ? undefined : this.found(as, filter),
    ]);
    const all = found ?? offered;
    const first = (asked.page - 1) * A_PAGE;
    const shown = await Promise.all(all.slice(first, first + A_PAGE).map((mission) => this.withPools(mission, as)));
    return {
      shown,
      all: all.length,
      from: first + 1,
      ...optionsOf(offered, language),
      ...(asked.page > 1 && { previous: addressOf(asked, asked.page - 1) }),
      ...(first + A_PAGE < all.length && { next: addressOf(asked, asked.page + 1) }),
    };
  }

  /** None for a filter that the service refuses: an address may ask for a country that there is none of. */
  private async found(as: Visit['as'], filter: MissionFilter): Promise<readonly Mission[]> {
    try {
      return await offeredMissions(this.services, as, filter);
    } catch (error) {
      if (isProblem(error, 400)) return [];
      throw error;
    }
  }

  private async withPools(mission: Mission, as: Visit['as']): Promise<ShownMission> {
    try {
      return { mission, pools: await poolsOf(this.services, as, mission.id) };
    } catch (error) {
      // It was taken away between the two questions, or its places cannot be told now: the list stays.
      if (isProblem(error, 404) || error instanceof ServiceAway) return { mission, pools: [] };
      throw error;
    }
  }
}

function addressOf({ country, sector }: Asked, number: number): string {
  const query = new URLSearchParams({ country, sector, page: String(number) });
  return `/missions?${query.toString()}`;
}

/** The countries and sectors that occur: no choice leads to nothing. */
function optionsOf(missions: readonly Mission[], language: Language) {
  const countries = missions.flatMap(({ legs }) => legs.map(({ country }) => country));
  const sectors = missions.flatMap(({ sectorCodes }) => sectorCodes.map(({ code }) => divisionOf(code)));
  return {
    countries: options(countries, (code) => formatCountry(code, language), language),
    sectors: options(
      sectors.filter((code) => /^\d{2}$/.test(code)),
      (code) => sectorName(code, language),
      language,
    ),
  };
}

const options = (values: readonly string[], name: (value: string) => string, language: Language): readonly Option[] =>
  [...new Set(values)]
    .map((value) => ({ value, label: name(value) }))
    .sort((left, right) => left.label.localeCompare(right.label, language));
