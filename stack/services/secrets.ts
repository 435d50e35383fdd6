import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const NAMES = ['PERSON_KEY', 'RECEIPT_SECRET', 'SESSION_SECRET'] as const;
export type Secrets = Readonly<Record<(typeof NAMES)[number], string>>;

/**
 * The secrets of this stack, made on its first start and kept, so that receipts, pseudonyms and sessions stay what they
 * are. A secret that an older start did not know yet is added to its file.
 */
export function keptSecrets(file: string): Secrets {
  const kept = read(file);
  const missing = NAMES.filter((name) => kept[name] === undefined);
  const made = Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString('base64url')]));
  const secrets = { ...kept, ...made } as Secrets;
  if (missing.length > 0) writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

function read(file: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  } catch {
    return {};
  }
}
