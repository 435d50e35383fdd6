import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsUUID, Max, Min } from 'class-validator';
import { all, rule } from './rule.js';

const listed = (values: readonly string[]): string => values.join(', ');

/** One of these words. */
export const IsOneOf = (...values: readonly string[]): PropertyDecorator =>
  all(
    ApiProperty({ enum: values }),
    rule('oneOf', `must be one of ${listed(values)}`, (value) => typeof value === 'string' && values.includes(value)),
  );

/** A list of different words out of these. */
export const IsSomeOf = (...values: readonly string[]): PropertyDecorator =>
  all(
    ApiProperty({ enum: values, isArray: true, uniqueItems: true }),
    rule(
      'someOf',
      `must be a list of different words out of ${listed(values)}`,
      (value) =>
        Array.isArray(value) &&
        value.length <= values.length &&
        new Set(value).size === value.length &&
        value.every((item) => typeof item === 'string' && values.includes(item)),
    ),
  );

/** A whole number within bounds, both included. */
export const IsWholeNumber = (min: number, max: number): PropertyDecorator =>
  all(
    ApiProperty({ type: 'integer', minimum: min, maximum: max }),
    IsInt({ message: 'must be a whole number' }),
    Min(min, { message: `must be at least ${min}` }),
    Max(max, { message: `must be at most ${max}` }),
  );

/** A number within bounds, both included; never NaN or infinite. */
export const IsBoundedNumber = (min: number, max: number): PropertyDecorator =>
  all(
    ApiProperty({ type: Number, minimum: min, maximum: max }),
    rule(
      'number',
      `must be a number from ${min} to ${max}`,
      (value) => typeof value === 'number' && value >= min && value <= max,
    ),
  );

/** `true` or `false`. */
export const IsYesNo = (): PropertyDecorator =>
  all(ApiProperty({ type: Boolean }), IsBoolean({ message: 'must be true or false' }));

/** The id of something: a UUID of any version. */
export const IsId = (): PropertyDecorator =>
  all(
    ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02' }),
    IsUUID('all', { message: 'must be a UUID' }),
  );
