import type { Participant } from '@app/contracts';
import type { DeadLetterEntry, OpenedLetter, RecordHeaders } from '@app/messaging';

/** A dead letter and whose it is. */
export type LetterOf = DeadLetterEntry & { readonly service: Participant };

const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString());

const texts = (headers: RecordHeaders): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value).toString() : value.map((one) => Buffer.from(one).toString()),
    ]),
  );

const COLUMNS: readonly (readonly [title: string, of: (letter: LetterOf) => string])[] = [
  ['SERVICE', ({ service }) => service],
  ['ID', ({ id }) => id],
  ['STATE', ({ state }) => state],
  ['SINCE', ({ deadAt }) => deadAt.toISOString().slice(0, 19)],
  ['GROUP', ({ group }) => group],
  ['TYPE', ({ eventType }) => eventType ?? '-'],
  ['TRIES', ({ attempts }) => String(attempts)],
  ['ERROR', ({ errorCode }) => errorCode],
];

/** One line a letter, columns as wide as their longest value. Times are UTC. */
export function table(letters: readonly LetterOf[]): string {
  if (letters.length === 0) return 'No dead letters.';
  const rows = [COLUMNS.map(([title]) => title), ...letters.map((letter) => COLUMNS.map(([, of]) => of(letter)))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** One letter with its record; events hold no personal data, so it may be shown. */
export function openedLetter(service: Participant, { entry, record }: OpenedLetter, json: boolean): string {
  const shown = {
    service,
    ...entry,
    ...(record && { record: { key: text(record.key), headers: texts(record.headers), value: text(record.value) } }),
  };
  if (json) return JSON.stringify(shown, null, 2);
  const { record: opened, ...facts } = shown;
  const lines = Object.entries(facts).map(
    ([name, value]) => `${name.padEnd(14)}${value instanceof Date ? value.toISOString() : String(value)}`,
  );
  if (opened === undefined) return [...lines, 'The record is no longer in the topic.'].join('\n');
  const headers = Object.entries(opened.headers).map(([name, value]) => `  ${name}: ${String(value)}`);
  return [...lines, `key           ${String(opened.key)}`, 'headers', ...headers, 'value', String(opened.value)].join(
    '\n',
  );
}
