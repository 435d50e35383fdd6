import { InvalidInput, type Violation } from '@app/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidatorOptions } from 'class-validator';
import { boundsProblem } from './bounds.js';
import { toViolations } from './violations.js';

const OPTIONS: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  validationError: { target: false, value: false },
};

const refuse = (code: string, detail: string): never => {
  throw new InvalidInput([{ pointer: '', code, detail }]);
};

/** @throws InvalidInput for a value that is too large, too deep or too odd to be looked at */
export function assertBounded(value: unknown): void {
  const problem = boundsProblem(value);
  if (problem !== undefined) throw new InvalidInput([problem]);
}

export interface CheckOptions {
  /** Whether missing properties get the defaults of the class. */
  readonly defaults?: boolean;
}

/** Nobody reads more. */
const MOST_VIOLATIONS = 100;

const atMost = (most: number, violations: readonly Violation[]): readonly Violation[] =>
  violations.length <= most
    ? violations
    : [
        ...violations.slice(0, most),
        { pointer: '', code: 'more', detail: `and ${violations.length - most} more violations` },
      ];

/**
 * Turns parsed JSON into its class and checks it: unknown properties are refused, all violations are reported at once.
 * For requests the platform does it; rows of an import come here. All our rules are synchronous, which spares a promise
 * for every property.
 * @throws InvalidInput
 */
export function checkInput<T extends object>(
  type: new () => T,
  value: unknown,
  { defaults = false }: CheckOptions = {},
): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('object', 'must be a JSON object');
  }
  assertBounded(value);
  const input = plainToInstance(type, value, { exposeDefaultValues: defaults });
  const errors = validateSync(input, OPTIONS);
  if (errors.length > 0) throw new InvalidInput(atMost(MOST_VIOLATIONS, toViolations(errors)));
  return input;
}
