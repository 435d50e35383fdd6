import { ValidateIf } from 'class-validator';

/**
 * The property may be missing. Unlike class-validator's `@IsOptional()`, `null` is not the same as missing and is
 * checked like any value: it would reach code that does not expect it.
 */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_object, value) => value !== undefined);

/** The property may be missing, or `null`, which in a JSON merge patch (RFC 7396) takes the stored value away. */
export const MayBeRemoved = (): PropertyDecorator =>
  ValidateIf((_object, value) => value !== undefined && value !== null);
