import { Param, type PipeTransform } from '@nestjs/common';
import { NotFound } from '@app/kernel';

class LetterIdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    // As with other ids: what is none names nothing, and its text is not repeated.
    if (!/^\d{1,5}-\d{1,15}$/.test(id)) throw new NotFound('dead-letter', '');
    return id;
  }
}

/** Parameter: the id of a dead letter out of the path, `<partition>-<offset>`. */
export const LetterId = (): ParameterDecorator => Param('id', new LetterIdPipe());
