import { parseArgs } from 'node:util';
import { requestToken, TokenRefused } from './request-token.js';
import { runningStack } from './running-stack.js';

const ROLES = ['account-manager', 'mission-lead', 'data-steward', 'auditor', 'operator', 'service'];
const HELP = `Prints a bearer token of the development identity provider, and nothing else.

  npm run -s token -- --role account-manager [--role auditor] [--sub NAME]

  --role ROLE   what the token allows: ${ROLES.join(', ')}
  --sub NAME    who it acts as in histories (letters, digits, . _ @ -); the first role by default
  --help        this text

It asks the provider of a running "npm start", or the one that OIDC_ISSUER names.`;

class Mistake extends Error {}

async function token(): Promise<string> {
  const { values } = parseArgs({
    options: {
      role: { type: 'string', multiple: true },
      sub: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return HELP;
  const roles = values.role ?? [];
  const unknown = roles.find((role) => !ROLES.includes(role));
  if (unknown !== undefined) throw new Mistake(`There is no role "${unknown}". Choose from: ${ROLES.join(', ')}.`);
  const [first] = roles;
  if (first === undefined) throw new Mistake(`Say which role: npm run -s token -- --role account-manager`);
  const sub = values.sub ?? first;
  if (!/^[\w.@-]{1,64}$/.test(sub)) throw new Mistake('--sub takes up to 64 letters, digits, and . _ @ -');
  const issuer = process.env['OIDC_ISSUER'] ?? (await runningStack())?.issuer;
  if (issuer === undefined) {
    throw new Mistake('No stack is running here. Start one with "npm start", or set OIDC_ISSUER.');
  }
  return requestToken(issuer, roles, sub);
}

try {
  console.log(await token());
} catch (error) {
  const known = error instanceof Mistake || error instanceof TokenRefused;
  const wrongOption = error instanceof TypeError && 'code' in error;
  if (!known && !wrongOption) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
