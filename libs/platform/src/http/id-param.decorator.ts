import { Param, type PipeTransform } from '@nestjs/common';
import { NotFound } from '@app/kernel';
import { isUUID } from 'class-validator';

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly kind: string) {}

  transform(id: string): string {
    // What is no id names nothing: 404 as for an id that nobody has. The text itself is not repeated.
    if (!isUUID(id)) throw new NotFound(this.kind, '');
    return id.toLowerCase();
  }
}

/** Parameter: an id out of the path. `kind` is the word in the slug of the 404, `<kind>.not-found`. */
export const Id = (kind: string, name = 'id'): ParameterDecorator => Param(name, new IdPipe(kind));
