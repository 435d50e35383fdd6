import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { DateTime, IANAZone } from 'luxon';
import { all, rule } from './rule.js';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

const toUtc = (value: unknown): unknown => {
  if (typeof value !== 'string' || !RFC_3339.test(value)) return value;
  const instant = DateTime.fromISO(value, { zone: 'utc' });
  return instant.isValid ? instant.toJSDate().toISOString() : value;
};

/** An instant with any offset (RFC 3339); becomes UTC with milliseconds. */
export const IsInstant = (): PropertyDecorator =>
  all(
    ApiProperty({ type: String, format: 'date-time', example: '2026-05-14T08:00:00.000Z' }),
    Transform(({ value }: { value: unknown }) => toUtc(value)),
    rule(
      'instant',
      'must be an instant with an offset, like 2026-05-14T10:00:00+02:00, and not before 1900',
      (value) =>
        typeof value === 'string' &&
        RFC_3339.test(value) &&
        DateTime.fromISO(value, { zone: 'utc' }).isValid &&
        value >= '1900',
    ),
  );

/** A calendar date without time, `2026-05-14`. */
export const IsLocalDate = (): PropertyDecorator =>
  all(
    ApiProperty({ type: String, format: 'date', example: '2026-05-14' }),
    rule(
      'date',
      'must be a date like 2026-05-14',
      (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && DateTime.fromISO(value).isValid,
    ),
  );

/** A wall-clock time without zone, `2026-05-14T10:00:00` (seconds may be left out). */
export const IsLocalTime = (): PropertyDecorator =>
  all(
    ApiProperty({ type: String, example: '2026-05-14T10:00:00' }),
    rule(
      'localTime',
      'must be a local time like 2026-05-14T10:00:00',
      (value) =>
        typeof value === 'string' &&
        /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(value) &&
        DateTime.fromISO(value).isValid,
    ),
  );

/** An IANA time zone, like `Europe/Amsterdam`. */
export const IsZone = (): PropertyDecorator =>
  all(
    ApiProperty({ type: String, maxLength: 60, example: 'Europe/Berlin' }),
    rule(
      'zone',
      'must be an IANA time zone like Europe/Amsterdam',
      (value) => typeof value === 'string' && value.length <= 60 && IANAZone.isValidZone(value),
    ),
  );
