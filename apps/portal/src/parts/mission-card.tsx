import type { Mission, SlotPool } from '../clients/offered-missions.js';
import { formatCountry, formatDays, formatList } from '../shell/format.js';
import { pathIn } from '../shell/language.js';
import type { Language } from '../shell/language.js';
import { sectorName } from '../shell/sectors.js';
import { Link } from './link.js';
import { MissionBadge } from './mission-badge.js';
import { missionWords, phaseOf, placesInWords } from './mission-words.js';
import { Name } from './name.js';

type Legs = Pick<Mission, 'legs'>;

/** `Bremen en Hamburg (Duitsland)`; each country behind its places. */
export function placesOf({ legs }: Legs, language: Language): string {
  const byCountry = new Map<string, string[]>();
  for (const { country, place } of legs) byCountry.set(country, [...(byCountry.get(country) ?? []), place]);
  return [...byCountry]
    .map(([country, places]) => `${formatList([...new Set(places)], language)} (${formatCountry(country, language)})`)
    .join(', ');
}

/** `18 t/m 21 mei 2026`: from the first local day to the last. */
export function daysOf({ legs }: Legs, language: Language): string {
  const days = legs.flatMap(({ localStart, localEnd }) => [localStart, localEnd]).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? '' : formatDays(first, last, language);
}

/** Each sector once, by name. */
export const sectorsOf = ({ sectorCodes }: Pick<Mission, 'sectorCodes'>, language: Language): readonly string[] => [
  ...new Set(sectorCodes.map(({ code }) => sectorName(code, language))),
];

interface MissionCardProps {
  readonly language: Language;
  readonly mission: Mission;
  /** Left out when the card does not tell of places. */
  readonly pools?: readonly SlotPool[] | undefined;
}

/** A mission in a list: what, when, where, for whom and what is left. */
export function MissionCard({ language, mission, pools = [] }: MissionCardProps) {
  const phase = phaseOf(mission);
  const words = missionWords(language);
  const sectors = sectorsOf(mission, language);
  return (
    <article class="do-card">
      <div class="do-stack do-stack--tight">
        <h3>
          <Link href={pathIn(language, `/missions/${mission.id}`)}>
            <Name>{mission.title}</Name>
          </Link>
        </h3>
        <p>{daysOf(mission, language)}</p>
        <p>
          <Name>{placesOf(mission, language)}</Name>
        </p>
        {sectors.length > 0 && <p class="do-quiet">{formatList(sectors, language)}</p>}
      </div>
      <div class="do-stack do-stack--tight do-card__foot">
        <p>
          <MissionBadge {...{ language, mission, pools }} />
        </p>
        {pools.map((pool) => (
          <p key={pool.id}>
            {pools.length > 1 && `${words.kinds[pool.kind]}: `}
            {placesInWords(pool, phase, language)}
          </p>
        ))}
      </div>
    </article>
  );
}
