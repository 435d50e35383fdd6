import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Inject, Module, Post, type BeforeApplicationShutdown } from '@nestjs/common';
import type { AggregateDefinition, MongoEventStore } from '@app/event-store';
import type { AggregateStore, CommandContext, DomainEvent, NewId } from '@app/kernel';
import {
  BACKGROUND,
  Context,
  EVENT_STORE,
  NEW_ID,
  Public,
  type Background,
  type RunningService,
  type ServiceDefinition,
} from '@app/platform';
import { eventually, testEnvironment, testServers, type TestEnvironment } from '@app/testing';
import mongoose, { type Connection } from 'mongoose';
import { probe } from '../support/platform/probe.service.js';
import { startReady } from '../support/start-ready.js';

interface Note {
  readonly count: number;
}
interface NoteWritten extends DomainEvent {
  readonly type: 'note-written';
  readonly data: object;
}

const notes: AggregateDefinition<Note, NoteWritten> = {
  kind: 'note',
  collection: 'notes',
  schemaVersion: 1,
  evolve: (state) => ({ count: (state?.count ?? 0) + 1 }),
};

/** Holds a request, and a background turn, until the test lets them go on. */
class Gate {
  entered = false;
  private open: () => void = () => undefined;
  private readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });

  async pass(): Promise<void> {
    this.entered = true;
    await this.opened;
  }

  release(): void {
    this.open();
  }
}

const events: string[] = [];
let gate = new Gate();
let readyWhileDraining: number | undefined;

@Controller('notes')
class NotesController implements BeforeApplicationShutdown {
  private readonly store: AggregateStore<Note, NoteWritten>;

  constructor(
    @Inject(EVENT_STORE) store: MongoEventStore,
    @Inject(NEW_ID) private readonly newId: NewId,
    @Inject(BACKGROUND) background: Background,
  ) {
    this.store = store.aggregate(notes);
    background.leaderLoop('tidy', async (signal) => {
      if (!signal.aborted) events.push('turn');
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => {
          events.push('turn ended');
          resolve();
        });
      });
    });
  }

  /** Between the news that it stops and the end of listening. */
  async beforeApplicationShutdown(): Promise<void> {
    readyWhileDraining = (await fetch(`${running.url}/health/ready`)).status;
  }

  @Post()
  @Public()
  async write(@Context() context: CommandContext): Promise<object> {
    await gate.pass();
    const id = this.newId();
    events.push('written');
    return this.store.create(id, [{ type: 'note-written', data: {} }], context, { answer: () => ({ id }) });
  }
}

@Module({ controllers: [NotesController] })
class NotesModule {}

const service: ServiceDefinition = { ...probe, module: NotesModule, groups: [] };

let environment: TestEnvironment;
let database: Connection;
let running: RunningService;

beforeAll(async () => {
  environment = await testEnvironment();
  database = mongoose.createConnection(testServers().mongodbUri, {
    dbName: `${environment.databasePrefix}-lead-intake`,
  });
  await database.asPromise();
  running = await startReady(service, environment.env);
});
afterAll(async () => {
  await database.close();
  await environment.close();
});

const leases = async (): Promise<readonly string[]> =>
  (await database.collection<{ _id: string }>('leases').find().toArray()).map(({ _id }) => _id).sort();

describe('a shutdown', () => {
  it('lets requests end, then background turns, sends what was written and gives its leases back', async () => {
    await eventually(async () => {
      expect(await leases()).toEqual(expect.arrayContaining(['outbox-relay', 'tidy']));
      expect(events).toEqual(['turn']);
    });
    gate = new Gate();
    const answer = fetch(`${running.url}/v1/notes`, { method: 'POST' });
    await eventually(() => gate.entered);

    const closed = running.close();
    await eventually(() => readyWhileDraining !== undefined);
    expect(readyWhileDraining).toBe(503);
    await eventually(() =>
      fetch(`${running.url}/health/live`).then(
        () => false,
        () => true,
      ),
    );
    expect(events).toEqual(['turn']);

    gate.release();
    expect((await answer).status).toBe(201);
    await closed;

    expect(events).toEqual(['turn', 'written', 'turn ended']);
    expect(await database.collection('history').countDocuments()).toBe(1);
    expect(await database.collection('notes').countDocuments({ pendingSince: { $exists: true } })).toBe(0);
    expect(await leases()).toEqual([]);
  });
});
