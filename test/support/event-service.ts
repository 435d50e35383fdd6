import type { CloudEvent } from '@app/contracts';
import {
  EventContext,
  Expects,
  KafkaEventServer,
  OnEvent,
  type ConsumerMetrics,
  type KafkaClient,
  type Outcome,
} from '@app/messaging';
import { Controller, type INestMicroservice } from '@nestjs/common';
import { Ctx, Payload, type CustomStrategy } from '@nestjs/microservices';
import { Test } from '@nestjs/testing';
import { quick } from './transports.js';
import { ORGANISATIONS, REGISTERED, UPDATED } from './organisation-events.js';

type Handle = (event: CloudEvent, context: EventContext) => Promise<void> | void;

export interface Handled {
  readonly event: CloudEvent;
  readonly context: EventContext;
}

/** A service with one group that consumes `organisations` and does what a test says. */
export class EventService {
  /** What was handled without an error. */
  readonly handled: Handled[] = [];
  readonly outcomes: (readonly [type: string, outcome: Outcome])[] = [];
  readonly server: KafkaEventServer;
  private handle: Handle = () => undefined;
  private app: INestMicroservice | undefined;

  constructor(
    client: KafkaClient,
    readonly group: string,
    service = 'spec',
  ) {
    const metrics: ConsumerMetrics = {
      consumed: (_group, type, outcome) => {
        this.outcomes.push([type, outcome]);
      },
      eventAge: () => undefined,
      lag: () => undefined,
      paused: () => undefined,
      state: () => undefined,
    };
    const clock = { now: () => new Date() };
    this.server = new KafkaEventServer({
      group,
      topics: [ORGANISATIONS],
      service,
      client,
      clock,
      metrics,
      consumer: quick,
    });
  }

  /** From now on events are handled like this; what it throws is the handler's error. */
  when(handle: Handle): void {
    this.handle = handle;
  }

  async start(): Promise<void> {
    const module = await Test.createTestingModule({ controllers: [this.controller()] }).compile();
    module.useLogger(false);
    const options: CustomStrategy = { strategy: this.server };
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class and takes plain objects
    this.app = module.createNestMicroservice<CustomStrategy>(options);
    await this.app.listen();
  }

  async stop(): Promise<void> {
    await this.app?.close();
  }

  subjects(): readonly string[] {
    return this.handled.map(({ event }) => event.subject);
  }

  count(outcome: Outcome): number {
    return this.outcomes.filter(([, found]) => found === outcome).length;
  }

  private controller(): new () => object {
    const { group } = this;
    const take = async (event: CloudEvent, context: EventContext): Promise<void> => {
      await this.handle(event, context);
      this.handled.push({ event, context });
    };

    @Controller()
    class OrganisationsHandler {
      @OnEvent(group, REGISTERED)
      @Expects('expected.rule')
      async registered(@Payload() event: CloudEvent, @Ctx() context: EventContext): Promise<void> {
        await take(event, context);
      }

      @Expects('expected.rule')
      @OnEvent(group, UPDATED)
      async updated(@Payload() event: CloudEvent, @Ctx() context: EventContext): Promise<void> {
        await take(event, context);
      }
    }
    return OrganisationsHandler;
  }
}
