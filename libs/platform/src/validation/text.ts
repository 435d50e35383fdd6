import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { all, rule } from './rule.js';

/** C0 and C1 controls; lone surrogates; the overrides that make text read otherwise than it is stored. */
export const UNSAFE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;
const UNSAFE_BUT_LINES = /[^\P{Cc}\n\r\t]|[\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** Text of which nothing would be seen is as good as none. */
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}\p{M}]/u;

const normalise = (value: unknown): unknown => (typeof value === 'string' ? value.normalize('NFC').trim() : value);

/** Strings are put into NFC and lose the space around them; lists of strings item by item. */
export const Normalised = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(normalise) : normalise(value)));

/** Characters as a person counts them (code points, not UTF-16 units), without counting the rest of a huge text. */
const lengthWithin = (text: string, least: number, most: number): boolean => {
  if (text.length > most * 2) return false;
  const { length } = Array.from(text);
  return length >= least && length <= most;
};

const isText = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'string' && lengthWithin(value, least, most) && (least === 0 || VISIBLE.test(value));

const bounded = (least: number, most: number, each: boolean): PropertyDecorator =>
  rule('text', `${each ? 'every item ' : ''}must be text of ${least} to ${most} characters`, (value) =>
    each ? Array.isArray(value) && value.every((item) => isText(item, least, most)) : isText(value, least, most),
  );

const withoutControls = (unsafe: RegExp, each: boolean): PropertyDecorator =>
  rule('controlCharacters', 'must not contain control characters', (value) =>
    (each && Array.isArray(value) ? (value as readonly unknown[]) : [value]).every(
      (item) => typeof item !== 'string' || item.length > 100_000 || !unsafe.test(item),
    ),
  );

export interface TextOptions {
  /** 1 unless given: an empty text is as good as none. */
  readonly min?: number;
  /** The property is a list of texts. */
  readonly each?: boolean;
}

/** One line of text: NFC, trimmed, `min` to `max` characters, no control characters. */
export const IsPlainText = (max: number, { min = 1, each = false }: TextOptions = {}): PropertyDecorator =>
  all(
    ApiProperty(
      each
        ? { type: 'array', items: { type: 'string', minLength: min, maxLength: max } }
        : { type: String, minLength: min, maxLength: max },
    ),
    Normalised(),
    bounded(min, max, each),
    withoutControls(UNSAFE, each),
  );

/** Text of several lines: as {@link IsPlainText}, but line breaks and tabs may stand in it. */
export const IsLongText = (max: number, { min = 1 }: Pick<TextOptions, 'min'> = {}): PropertyDecorator =>
  all(
    ApiProperty({ type: String, minLength: min, maxLength: max }),
    Normalised(),
    bounded(min, max, false),
    withoutControls(UNSAFE_BUT_LINES, false),
  );
