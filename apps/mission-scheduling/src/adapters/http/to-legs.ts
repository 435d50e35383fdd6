import { InvalidInput, type Violation } from '@app/kernel';
import type { Leg } from '../../domain/mission/mission.js';
import type { LegDto } from './dto/leg.dto.js';
import { toInstant } from './zoned-time.js';

/** Adds the UTC instants to legs as they were typed.
 * @throws InvalidInput with every wall time that does not exist or is ambiguous */
export function toLegs(dtos: readonly LegDto[]): readonly Leg[] {
  const violations: Violation[] = [];
  const instantOf = (pointer: string, local: string, zone: string, offset: string | undefined): string => {
    const found = toInstant({ local, zone, ...(offset === undefined ? {} : { offset }) });
    if (typeof found === 'string') return found;
    violations.push({ pointer, ...found });
    return '';
  };
  const legs = dtos.map(({ place, country, zone, localStart, localEnd, startOffset, endOffset }, index): Leg => ({
    place,
    country,
    zone,
    localStart,
    localEnd,
    startsAt: instantOf(`/legs/${index}/localStart`, localStart, zone, startOffset),
    endsAt: instantOf(`/legs/${index}/localEnd`, localEnd, zone, endOffset),
  }));
  if (violations.length > 0) throw new InvalidInput(violations);
  return legs;
}
