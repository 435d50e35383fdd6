import { createHash } from 'node:crypto';
import { messageOf } from '../failure.ts';
import type { ServiceUrls } from '../services/start-services.ts';
import type { Start } from '../start-parts.ts';
import { seed } from './seed.ts';
import { readMarker, unfinished, writeMarker, type SeedExample } from './seed-marker.ts';

interface SeedAddresses {
  readonly issuer: string;
  readonly services: ServiceUrls;
  readonly kafkaBrokers: string;
}

/** Seeds a database that has no demo data yet. A failure is told and leaves a stack that works, but is empty. */
export async function seedOnce(
  { options, env, places, screen, signal }: Start,
  { issuer, services, kafkaBrokers }: SeedAddresses,
): Promise<SeedExample | undefined> {
  const known = readMarker(places.seeded);
  const target = targetOf(env);
  const marker = unfinished(known, target, new Date());
  if (!marker) return known?.example;
  if (!options.seed) return undefined;
  writeMarker(places.seeded, marker);
  try {
    const kafka = { brokers: kafkaBrokers, topicPrefix: env['KAFKA_TOPIC_PREFIX'] ?? '' };
    const work = () => seed({ issuer, services, kafka, day: marker.day, signal });
    const example = await screen.during('Filling in the demo data', work);
    writeMarker(places.seeded, { ...marker, done: true, example });
    return example;
  } catch (error) {
    signal.throwIfAborted();
    screen.say(`  ! The demo data is not complete; the next start goes on with it. ${messageOf(error).slice(0, 300)}`);
    return undefined;
  }
}

/** Other servers or another prefix are another database. */
const targetOf = ({ MONGODB_URI, MONGODB_DATABASE_PREFIX = '' }: NodeJS.ProcessEnv): string =>
  createHash('sha256')
    .update(`${MONGODB_URI ?? 'embedded'} ${MONGODB_DATABASE_PREFIX}`)
    .digest('hex');
