import { DateTime } from 'luxon';

/** Wall times as forms and services write them: `2026-05-14T09:00`. */
const WALL_TIME = "yyyy-MM-dd'T'HH:mm";

/**
 * The instant (UTC, ISO 8601) at which the clocks of a zone show a wall time: the first of two when they show it twice.
 * `undefined` when they never do, or when it is no wall time or no zone.
 */
export function instantOf(local: string, zone: string): string | undefined {
  const at = DateTime.fromISO(local, { zone });
  if (!at.isValid || at.toFormat(WALL_TIME) !== local.slice(0, 16)) return undefined;
  const [first = at] = at.getPossibleOffsets().sort((left, right) => left.toMillis() - right.toMillis());
  return first.toUTC().toISO();
}

/** What the clocks of a zone show at an instant, to the minute. */
export const localOf = (instant: string, zone: string): string =>
  DateTime.fromISO(instant, { zone }).toFormat(WALL_TIME);

/** How far the clocks that show this wall time at this instant are from UTC: `+02:00`. */
export function offsetOf(local: string, instant: string): string {
  const minutes = DateTime.fromISO(local, { zone: 'utc' }).diff(DateTime.fromISO(instant), 'minutes').minutes;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.round(Math.abs(minutes) % 60)];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
