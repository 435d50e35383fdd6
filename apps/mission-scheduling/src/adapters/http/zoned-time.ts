import type { Violation } from '@app/kernel';
import { DateTime, IANAZone } from 'luxon';

const DAY_MS = 24 * 3_600_000;

/** A wall time in a zone. `offset` (`+02:00`) says which of two moments is meant when clocks are set back. */
export interface WallTime {
  readonly local: string;
  readonly zone: string;
  readonly offset?: string;
}

/** Minutes east of UTC as people write them: `+02:00`. */
function written(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * The offsets (minutes) that the zone has when its clocks show this time: none when the clocks skip it, two when they
 * show it twice. Any change of offset lies within a day of the time, so the offsets around it are all candidates.
 */
function offsetsOf(local: string, zone: IANAZone): readonly number[] {
  const asUtc = DateTime.fromISO(local, { zone: 'utc' }).toMillis();
  const around = [zone.offset(asUtc - DAY_MS), zone.offset(asUtc), zone.offset(asUtc + DAY_MS)];
  return [...new Set(around)].filter((minutes) => zone.offset(asUtc - minutes * 60_000) === minutes);
}

const momentOf = (local: string, minutes: number): string =>
  new Date(DateTime.fromISO(local, { zone: 'utc' }).toMillis() - minutes * 60_000).toISOString();

/**
 * The instant (UTC, ISO 8601) of a wall time, or what is wrong with it: it never happens, it happens twice and `offset`
 * does not say which is meant, or `offset` is not one that the zone has then.
 */
export function toInstant({ local, zone, offset }: WallTime): string | Omit<Violation, 'pointer'> {
  const offsets = offsetsOf(local, IANAZone.create(zone));
  const [only, other] = offsets;
  if (only === undefined) {
    return { code: 'localTime.nonexistent', detail: `does not exist in ${zone}: the clocks skip it that day` };
  }
  const choices = offsets.map(written);
  if (offset !== undefined) {
    const chosen = offsets.find((minutes) => written(minutes) === offset);
    return chosen === undefined
      ? { code: 'localTime.offset', detail: `has the offset ${choices.join(' or ')} in ${zone}, not another` }
      : momentOf(local, chosen);
  }
  if (other !== undefined) {
    return {
      code: 'localTime.ambiguous',
      detail: `happens twice in ${zone}: give its offset too, ${choices.join(' or ')}`,
    };
  }
  return momentOf(local, only);
}

/** What the clocks in a zone show at an instant, to the minute: `2026-05-14T09:00`. */
export const toLocal = (instant: string, zone: string): string =>
  DateTime.fromISO(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
