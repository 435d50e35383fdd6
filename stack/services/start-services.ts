import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StackFailure } from '../failure.ts';
import type { Places } from '../places.ts';
import type { Ports } from '../ports.ts';
import type { Start } from '../start-parts.ts';
import { Supervised } from '../supervise.ts';
import { entryOf, isPortal, SERVICES, type ServiceName } from './catalogue.ts';
import { keptSecrets } from './secrets.ts';
import { servicePart } from './service-part.ts';
import { watchWarnings } from './warnings.ts';

export interface Addresses {
  readonly kafkaBrokers: string;
  readonly mongodbUri: string;
  readonly issuer: string;
  readonly smtpUrl: string;
}

export type ServiceUrls = Readonly<Record<ServiceName, string>>;

/** Starts the services side by side; answers their addresses when all are ready. */
export async function startServices(start: Start, ports: Ports, addresses: Addresses): Promise<ServiceUrls> {
  const { env, places, screen, parts, signal } = start;
  const missing = SERVICES.find(({ name }) => !existsSync(entryOf(name)));
  if (missing) throw new StackFailure(`${missing.name} is not built: run npm start, or npm run build first.`);
  const urls = Object.fromEntries(
    SERVICES.map(({ name }) => [name, `http://127.0.0.1:${ports[name] ?? 0}`]),
  ) as ServiceUrls;
  const shared = {
    ...keptSecrets(places.secrets),
    PORTAL_BASE_URI: urls.portal,
    ...env,
    ...environmentOf(addresses),
    ...serviceUrls(urls),
    ...thrift(places),
  };
  const services = SERVICES.map(({ name, variable }) => {
    const url = urls[name];
    const logFile = join(places.logs, `${name}.log`);
    const part = servicePart({ name, url, logFile, env: { ...shared, [variable]: String(ports[name] ?? 0) } });
    return { name, url, logFile, supervised: new Supervised(part, screen, places.pids) };
  });
  signal.throwIfAborted();
  parts.add(...services.filter(({ name }) => !isPortal(name)).map(({ supervised }) => supervised));
  parts.add(...services.filter(({ name }) => isPortal(name)).map(({ supervised }) => supervised));
  await Promise.all(
    services.map(({ name, url, supervised }) =>
      screen.during(
        `Starting ${name}`,
        () => supervised.start(),
        () => url,
      ),
    ),
  );
  signal.throwIfAborted();
  for (const { name, logFile } of services) void watchWarnings(name, logFile, screen, signal);
  return urls;
}

/** What the stack decides itself; everything else of the services comes from the environment as it is. */
const environmentOf = ({ kafkaBrokers, mongodbUri, issuer, smtpUrl }: Addresses): NodeJS.ProcessEnv => ({
  NODE_ENV: 'development',
  KAFKA_BROKERS: kafkaBrokers,
  MONGODB_URI: mongodbUri,
  OIDC_ISSUER: issuer,
  SMTP_URL: smtpUrl,
  KAFKAJS_NO_PARTITIONER_WARNING: '1',
});

/** Where the portal finds the others. */
const serviceUrls = (urls: ServiceUrls): NodeJS.ProcessEnv => ({
  LEAD_INTAKE_URL: urls['lead-intake'],
  COMPANY_MATCHING_URL: urls['company-matching'],
  MISSION_SCHEDULING_URL: urls['mission-scheduling'],
});

/** Compiled code is kept between starts, which saves time and memory; and few memory pools do for a quiet process. */
const thrift = ({ cache }: Places): NodeJS.ProcessEnv => ({
  NODE_COMPILE_CACHE: join(cache, 'compiled'),
  MALLOC_ARENA_MAX: '2',
});
