import { InvalidInput, type Violation } from '@app/kernel';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { catalogue, type EventType } from './catalogue.js';

/** Producers refuse unknown properties, consumers accept them: a contract may grow while services are older. */
export type Side = 'producer' | 'consumer';

const withoutClosing = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(withoutClosing);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'additionalProperties' && value === false))
      .map(([key, value]) => [key, withoutClosing(value)]),
  );
};

function compile(side: Side): ReadonlyMap<EventType, ValidateFunction> {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const bySchema = new Map<string, ValidateFunction>();
  return new Map(
    Object.entries(catalogue).map(([type, { schema }]) => {
      const known = bySchema.get(schema.$id);
      const validate = known ?? ajv.compile((side === 'producer' ? schema : withoutClosing(schema)) as object);
      bySchema.set(schema.$id, validate);
      return [type as EventType, validate];
    }),
  );
}

const validators = { producer: compile('producer'), consumer: compile('consumer') };

const toViolation = (error: ErrorObject): Violation => ({
  pointer: `/data${error.instancePath}`,
  code: error.keyword,
  detail: error.message ?? 'is not valid',
});

/** @throws InvalidInput with every violation of the schema of this event type */
export function checkData(type: EventType, data: unknown, side: Side): void {
  const validate = validators[side].get(type);
  if (validate !== undefined && !validate(data)) {
    throw new InvalidInput((validate.errors ?? []).map(toViolation), 'event.data-invalid');
  }
}
