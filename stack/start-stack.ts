import { rmSync } from 'node:fs';
import { makePlaces, type Places } from './places.ts';
import { choosePorts, keepPorts, readKeptPorts, type Ports } from './ports.ts';
import { stopOrphans } from './process/orphans.ts';
import { startMail } from './mail/start-mail.ts';
import { startIdentity } from './identity/start-identity.ts';
import type { ReadyFacts } from './ready-page.ts';
import { seedOnce } from './seed/seed-once.ts';
import { findServers } from './servers.ts';
import { PORT_WISHES } from './services/catalogue.ts';
import { startServices } from './services/start-services.ts';
import { emptyLogs } from './services/logs.ts';
import { allOrFirstFailure } from './together.ts';
import type { Start } from './start-parts.ts';
import { writeStackFile } from './stack-file.ts';

/** From nothing to all services ready and filled with demo data. Rejects with a StackFailure that says what to do. */
export async function startStack(start: Start): Promise<Omit<ReadyFacts, 'seconds'>> {
  const { env, places, screen, signal } = start;
  await cleanUp(start);
  const ports = await claimPorts(env, places);
  const [servers, identity, mail] = await allOrFirstFailure([
    findServers({ ...start, ports }),
    startIdentity(start, ports),
    startMail(start, ports),
  ]);
  signal.throwIfAborted();
  const { kafka, mongodb } = servers;
  const addresses = { kafkaBrokers: kafka, mongodbUri: mongodb, issuer: identity.issuer, smtpUrl: mail.smtpUrl };
  // Services wait for Kafka by themselves, so they may come up beside it; they do need MongoDB.
  const [services] = await Promise.all([
    servers.startMongo().then(() => startServices(start, ports, addresses)),
    servers.startKafka(),
  ]);
  const mailPage = mail.page === undefined ? {} : { mailPage: mail.page };
  writeStackFile(places.stack, { pid: process.pid, ...addresses, ...mailPage, services });
  const example = await seedOnce(start, { issuer: identity.issuer, services, kafkaBrokers: kafka });
  screen.tell('');
  return {
    ...{
      services,
      issuer: identity.issuer,
      ownIssuer: identity.own,
      mail: mail.page,
      kafka,
      mongodb: withoutPassword(mongodb),
    },
    ...{ home: places.home, logs: places.logs, example },
  };
}

async function cleanUp({ options, places, screen }: Start): Promise<void> {
  const orphans = await stopOrphans(places.pids);
  if (orphans.length > 0) screen.tell(`  ✓ Ended what an earlier start left behind: ${orphans.join(', ')}`);
  rmSync(places.stack, { force: true });
  if (options.reset) {
    const { kafka, mongod, identity, mail, secrets, ports, seeded, logs } = places;
    for (const place of [kafka, mongod, identity, mail, secrets, ports, seeded, logs]) {
      rmSync(place, { recursive: true, force: true });
    }
    screen.tell(`  ✓ Threw the data in ${places.home} away`);
  }
  makePlaces(places);
  emptyLogs(places.logs);
}

async function claimPorts(env: NodeJS.ProcessEnv, places: Places): Promise<Ports> {
  const ports = await choosePorts(PORT_WISHES, env, readKeptPorts(places.ports));
  keepPorts(places.ports, ports);
  return ports;
}

const withoutPassword = (uri: string) => uri.replace(/\/\/[^@/]*@/, '//…@');
