import type { JWK } from 'oidc-provider';
import { generateKeyPair, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

export interface SigningKeys {
  /** JSON Web Keys with their private part. */
  readonly keys: readonly JWK[];
  /** Signs the provider's own cookies. */
  readonly cookieKeys: readonly string[];
}

/** Reads the keys kept in `file`, or makes and keeps new ones, so that tokens outlive a restart of the provider. */
export async function loadSigningKeys(file: string): Promise<SigningKeys> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as SigningKeys;
  } catch {
    const made = await makeSigningKeys();
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
    await rename(`${file}.new`, file);
    return made;
  }
}

async function makeSigningKeys(): Promise<SigningKeys> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: 'jwk' }), kid: secret(), alg: 'RS256', use: 'sig' };
  return { keys: [key], cookieKeys: [secret()] };
}

const secret = () => randomBytes(24).toString('base64url');
