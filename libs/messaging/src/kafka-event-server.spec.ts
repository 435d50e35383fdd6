import { eventually } from '@app/testing';
import type { EventType, Topic } from '@app/contracts';
import { InvalidInput } from '@app/kernel';
import { Controller, type INestMicroservice, type PipeTransform, type Type } from '@nestjs/common';
import { Payload, type CustomStrategy } from '@nestjs/microservices';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from '@jest/globals';
import { organisationEvent, ORGANISATIONS, REGISTERED, UPDATED } from '../../../test/support/organisation-events.js';
import { InMemoryBroker } from './in-memory/in-memory-broker.js';
import { InMemoryClient } from './in-memory/in-memory-client.js';
import { KafkaEventServer } from './kafka-event-server.js';
import { handledTypes, OnEvent } from './on-event.js';
import { unhandledTypes } from './unhandled-types.js';

const GROUP = 'spec.organisations';

@Controller()
class Registered {
  @OnEvent(GROUP, REGISTERED)
  registered(@Payload() event: unknown): void {
    expect(event).toBeDefined();
  }
}

@Controller()
class Both {
  @OnEvent(GROUP, REGISTERED, UPDATED)
  both(@Payload() event: unknown): void {
    expect(event).toBeDefined();
  }

  @OnEvent('spec.other', 'nl.match-cases.match-proposed.v1')
  other(@Payload() event: unknown): void {
    expect(event).toBeDefined();
  }
}

const serverOn = (client: InMemoryClient, topics: readonly Topic[] = [ORGANISATIONS]): KafkaEventServer =>
  new KafkaEventServer({ group: GROUP, topics, service: 'spec', client, clock: { now: () => new Date() } });

async function started(
  server: KafkaEventServer,
  controllers: Type[],
  pipe: PipeTransform = { transform: (value: unknown) => value },
): Promise<INestMicroservice> {
  const module = await Test.createTestingModule({ controllers }).compile();
  module.useLogger(false);
  const options: CustomStrategy = { strategy: server };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class and takes plain objects
  const app = module.createNestMicroservice<CustomStrategy>(options);
  app.useGlobalPipes(pipe);
  await app.listen();
  return app;
}

describe('starting a group', () => {
  const server = (topics?: readonly Topic[]): KafkaEventServer =>
    serverOn(new InMemoryClient(new InMemoryBroker()), topics);

  it('fails when a type is handled twice', async () => {
    await expect(started(server(), [Registered, Both])).rejects.toThrow(`has two handlers for ${REGISTERED}`);
  });

  it('fails when nobody handles anything', async () => {
    await expect(started(server(), [])).rejects.toThrow('Group spec.organisations has no handler');
  });

  it('fails when a handled type cannot arrive', async () => {
    await expect(started(server(['match-cases']), [Registered])).rejects.toThrow('which is not on its topics');
  });

  it('succeeds at once while Kafka is away', async () => {
    const broker = new InMemoryBroker();
    broker.goAway();
    const away = serverOn(new InMemoryClient(broker));

    const app = await started(away, [Registered]);

    expect(away.health()).toMatchObject({ group: GROUP, joinedOnce: false });
    broker.comeBack();
    await eventually(() => {
      expect(away.health()).toMatchObject({ state: 'joined', joinedOnce: true });
    });
    await app.close();
  });
});

describe('the handlers of a group', () => {
  it('get what the pipes of the application let through; an error of a pipe keeps its class', async () => {
    const broker = new InMemoryBroker();
    const client = new InMemoryClient(broker);
    const refuse: PipeTransform = {
      transform: () => {
        throw new InvalidInput([{ pointer: '/data', code: 'x', detail: 'is refused by a pipe' }], 'pipe.refused');
      },
    };
    const app = await started(serverOn(client), [Registered], refuse);
    await client.publisher().send([organisationEvent()]);

    const letter = await eventually(() => {
      const [found] = broker.all('spec.dead-letters');
      if (found === undefined) throw new Error('no dead letter yet');
      return found;
    });

    expect(Buffer.from(letter.headers['x-error-code'] as Uint8Array).toString()).toBe('pipe.refused');
    await app.close();
  });

  it('are known without a start', () => {
    expect(handledTypes(GROUP, [Both])).toEqual([REGISTERED, UPDATED]);
    expect(handledTypes(GROUP, [])).toEqual([]);
  });

  it('must be complete: a known type is handled, or ignored on purpose', () => {
    const updated: EventType = UPDATED;

    expect(unhandledTypes([ORGANISATIONS], handledTypes(GROUP, [Both]))).toEqual([]);
    expect(unhandledTypes([ORGANISATIONS], handledTypes(GROUP, [Registered]))).toEqual([updated]);
    expect(unhandledTypes([ORGANISATIONS], handledTypes(GROUP, [Registered]), [updated])).toEqual([]);
  });
});
