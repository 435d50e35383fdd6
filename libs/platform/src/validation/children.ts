import { ApiProperty } from '@nestjs/swagger';
import { Type as AsType } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { all, rule } from './rule.js';

type ClassOf = () => new () => object;

/** Swagger knows a lazy type only by the name of its function. */
const documented = (classOf: ClassOf) => ({ type: () => classOf() });

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An object of its own class. Must be there unless `@MayBeAbsent()` stands above it: `@ValidateNested()` alone would let
 * a missing object, or a list, pass.
 */
export const Child = (type: ClassOf): PropertyDecorator =>
  all(ApiProperty(documented(type)), AsType(type), rule('object', 'must be an object', isObject), ValidateNested());

/** A list of objects of one class, `min` to `max` of them. */
export const Children = (
  type: ClassOf,
  { min = 0, max }: { readonly min?: number; readonly max: number },
): PropertyDecorator =>
  all(
    ApiProperty({ ...documented(type), isArray: true, minItems: min, maxItems: max }),
    AsType(type),
    rule(
      'list',
      `must be a list of ${min} to ${max} objects`,
      (value) => Array.isArray(value) && value.length >= min && value.length <= max && value.every(isObject),
    ),
    ValidateNested({ each: true }),
  );
