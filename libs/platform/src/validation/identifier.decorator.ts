import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn } from 'class-validator';
import { IDENTIFIER_SCHEMES, isIdentifier, isIdentifierScheme, normaliseIdentifier } from './identifier.js';
import { all, rule } from './rule.js';

const schemeOf = (object: object, property: string): unknown => (object as Readonly<Record<string, unknown>>)[property];

/**
 * The value of an identifier whose scheme stands in the property `scheme` beside it: normalised, then checked by the rule
 * of its register. With an unknown scheme only the scheme is reported.
 */
export const IsIdentifier = (schemeProperty = 'scheme'): PropertyDecorator =>
  all(
    ApiProperty({ type: String, maxLength: 100, example: '68750110' }),
    Transform(({ value, obj }: { value: unknown; obj: object }) => {
      const scheme = schemeOf(obj, schemeProperty);
      return typeof value === 'string' && value.length <= 100 && isIdentifierScheme(scheme)
        ? normaliseIdentifier(scheme, value)
        : value;
    }),
    rule('identifier', 'must be a valid number of that register, with the right check digits', (value, object) => {
      if (typeof value !== 'string') return false;
      const scheme = schemeOf(object, schemeProperty);
      return !isIdentifierScheme(scheme) || isIdentifier(scheme, value);
    }),
  );

/** One of {@link IDENTIFIER_SCHEMES}. */
export const IsIdentifierScheme = (): PropertyDecorator =>
  all(
    ApiProperty({ enum: IDENTIFIER_SCHEMES, example: 'kvk' }),
    IsIn(IDENTIFIER_SCHEMES, { message: `must be one of ${IDENTIFIER_SCHEMES.join(', ')}` }),
  );

/** An identifier as requests carry it; use it with `@Children(() => IdentifierInput, { max: 10 })`. */
export class IdentifierInput {
  @IsIdentifierScheme()
  readonly scheme!: (typeof IDENTIFIER_SCHEMES)[number];

  @IsIdentifier()
  readonly value!: string;
}
