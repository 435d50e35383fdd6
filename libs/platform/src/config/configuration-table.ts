import type { Variable } from './variable.js';
import { variables } from './variables.js';

const row = (variable: Variable): string => {
  const fallback =
    variable.default === undefined || variable.default === ''
      ? '-'
      : variable.secret === true
        ? '(development only)'
        : `\`${variable.default}\``;
  return `| \`${variable.name}\` | ${fallback} | ${variable.meaning} |`;
};

/** The table of variables as Markdown, for the README: ports, what all services read, what one alone reads. */
export const configurationTable = (ports: readonly Variable[] = [], own: readonly Variable[] = []): string => {
  const all = new Set<Variable>([...ports, ...Object.values(variables), ...own]);
  return ['| variable | default | meaning |', '| --- | --- | --- |', ...[...all].map(row)].join('\n');
};
