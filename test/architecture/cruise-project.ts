import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = join(import.meta.dirname, '..', '..');

/** Every broken import rule below `base`, as `rule: from → to`. The rules are those of `.dependency-cruiser.cjs`. */
export async function brokenRules(base: string, folders: readonly string[]): Promise<readonly string[]> {
  const tsConfig = join(base, 'tsconfig.json');
  const options: ICruiseOptions = await extractOptions(join(root, '.dependency-cruiser.cjs'));
  const { output } = await cruise(
    [...folders],
    { ...options, baseDir: base, validate: true, tsConfig: { fileName: tsConfig } },
    {},
    { tsConfig: extractTsConfig(tsConfig) },
  );
  const { summary } = output as ICruiseResult;
  if (summary.totalCruised === 0) throw new Error(`No module found below ${base}`);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}
