import { availableParallelism, cpus } from 'node:os';

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

/** Prints what is measured, where, and the table of figures, as Markdown. */
export function printTable(title: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]) {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? number(cell) : cell)).join(' | ')} |`;
  console.log(`\n### ${title}\n`);
  console.log(
    `${String(availableParallelism())} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}\n`,
  );
  console.log([line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n'));
}

export const percent = (ratio: number): string => `${(ratio * 100).toFixed(0)} %`;
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
