import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { Readable } from 'node:stream';
import { assertBounded, checkInput } from './check-input.js';

const BASIC: ReadonlySet<unknown> = new Set([undefined, Object, String, Number, Boolean, Array, Buffer, Date]);

/** Checks bodies and queries that have a class of their own; any other body is bounded at least. Events pass: they were checked against their JSON Schema. */
export class InputPipe implements PipeTransform<unknown> {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type !== 'body' && type !== 'query') return value;
    if (metatype === undefined || BASIC.has(metatype)) {
      if (type === 'body' && !(value instanceof Readable)) assertBounded(value);
      return value;
    }
    return checkInput(metatype as new () => object, value, { defaults: type === 'query' });
  }
}
