import { NotFound, RuleViolation, type Clock } from '@app/kernel';
import type { IncomingRecord, KafkaClient, KafkaPublisher, Position } from '../kafka-client.js';
import { toRedriven } from './dead-letter.js';
import type { DeadLetterEntry, DeadLetterFilter, DeadLetterStore } from './dead-letter-store.js';
import { inParts, resend, type ToResend } from './resend.js';

export interface DeadLetterDeskParts {
  readonly store: DeadLetterStore;
  readonly client: KafkaClient;
  readonly publisher: KafkaPublisher;
  readonly clock: Clock;
}

/** A letter with its record; the record is absent when the topic no longer holds it. */
export interface OpenedLetter {
  readonly entry: DeadLetterEntry;
  readonly record?: IncomingRecord;
}

/** What a redrive did with each letter that it was asked for. */
export interface RedriveResult {
  readonly redriven: readonly string[];
  /** The topic no longer holds the record, the letter does not say where it came from, or Kafka refuses it. */
  readonly lost: readonly string[];
}

/** How far a redrive of all that waits has come. */
export interface RedrivePosition {
  readonly after?: Pick<Position, 'partition' | 'offset'>;
  /** When it began: what fails again meanwhile is a letter of its own and waits, or it would never end. */
  readonly deadUntil: Date;
}

/** What one step of a redrive of all did; `next` is missing when nothing that waited at its beginning waits still. */
export interface RedriveStep extends RedriveResult {
  readonly next?: RedrivePosition;
}

const PAGE = 200;

const byAge = (a: DeadLetterEntry, b: DeadLetterEntry): number => a.partition - b.partition || a.offset - b.offset;

/** Where people look at the dead letters of one service and decide about them. */
export class DeadLetterDesk {
  constructor(private readonly parts: DeadLetterDeskParts) {}

  list(filter: DeadLetterFilter): Promise<readonly DeadLetterEntry[]> {
    return this.parts.store.list(filter);
  }

  /** What the index knows of a letter. @throws NotFound, Unavailable */
  async find(id: string): Promise<DeadLetterEntry> {
    const entry = await this.parts.store.find(id);
    if (entry === undefined) throw new NotFound('dead-letter', id);
    return entry;
  }

  /** Its record, as long as the topic holds it. @throws Unavailable */
  async recordOf(entry: DeadLetterEntry): Promise<IncomingRecord | undefined> {
    const [record] = await this.parts.client.read(entry, [entry.offset]);
    return record;
  }

  /** @throws NotFound, Unavailable */
  async show(id: string): Promise<OpenedLetter> {
    const entry = await this.find(id);
    const record = await this.recordOf(entry);
    return record === undefined ? { entry } : { entry, record };
  }

  /**
   * Sends the original records again, to their groups alone, oldest first, and marks each part after it was sent: a crash
   * in between repeats some, which is harmless.
   * @throws NotFound, Unavailable
   */
  async redrive(ids: readonly string[], by: string): Promise<RedriveResult> {
    const entries = await Promise.all(ids.map((id) => this.find(id)));
    return this.redriveAll([...entries].sort(byAge), by);
  }

  /** The same for every letter that waits now, of one group if given. */
  async redriveWaiting(by: string, group?: string): Promise<RedriveResult> {
    const redriven: string[] = [];
    const lost: string[] = [];
    let from: RedrivePosition | undefined = this.beginning();
    while (from !== undefined) {
      const step: RedriveStep = await this.redriveSome(by, from, { limit: PAGE, ...(group && { group }) });
      redriven.push(...step.redriven);
      lost.push(...step.lost);
      from = step.next;
    }
    return { redriven, lost };
  }

  /** Where a redrive of all that waits now begins. */
  beginning(): RedrivePosition {
    return { deadUntil: this.parts.clock.now() };
  }

  /** At most `limit` of the letters that waited at its beginning, from there on. @throws Unavailable */
  async redriveSome(
    by: string,
    from: RedrivePosition,
    { limit, group }: Pick<DeadLetterFilter, 'limit' | 'group'>,
  ): Promise<RedriveStep> {
    const filter = { state: 'waiting', ...from, ...(group && { group }) } as const;
    const found = await this.parts.store.list({ ...filter, limit: limit + 1 });
    const page = found.slice(0, limit);
    const result = await this.redriveAll(page, by);
    const last = page.at(-1);
    if (found.length <= limit || last === undefined) return result;
    const after = { partition: last.partition, offset: last.offset };
    return { ...result, next: { after, deadUntil: from.deadUntil } };
  }

  /**
   * Those that are discarded already stay as they are. `reason` is for those who look later.
   * @throws NotFound, Unavailable, RuleViolation `dead-letter.redriven` for what was sent again
   */
  async discard(ids: readonly string[], by: string, reason?: string): Promise<void> {
    const entries = await Promise.all(ids.map((id) => this.find(id)));
    const redriven = entries.find(({ state }) => state === 'redriven');
    if (redriven !== undefined) {
      throw new RuleViolation('dead-letter.redriven', { id: redriven.id }, 'It was sent again; there is nothing left.');
    }
    const decision = { state: 'discarded', by, at: this.parts.clock.now(), ...(reason && { reason }) } as const;
    for (const { id } of entries) await this.parts.store.mark(id, decision);
  }

  private async redriveAll(entries: readonly DeadLetterEntry[], by: string): Promise<RedriveResult> {
    const { store, publisher, clock } = this.parts;
    const records = await this.recordsOf(entries);
    const toSend: readonly ToResend[] = entries.flatMap(({ id }) => {
      const letter = records.get(id);
      const original = letter && toRedriven(letter);
      return original === undefined ? [] : [[id, original] as const];
    });
    const redriven: string[] = [];
    for (const part of inParts(toSend)) {
      const sent = await resend(publisher, part);
      for (const id of sent) await store.mark(id, { state: 'redriven', by, at: clock.now() });
      redriven.push(...sent);
    }
    return { redriven, lost: entries.map(({ id }) => id).filter((id) => !redriven.includes(id)) };
  }

  private async recordsOf(entries: readonly DeadLetterEntry[]): Promise<ReadonlyMap<string, IncomingRecord>> {
    const found = new Map<string, IncomingRecord>();
    const byPartition = Map.groupBy(entries, ({ topic, partition }) => `${topic}/${partition}`);
    for (const [first, ...rest] of byPartition.values()) {
      if (first === undefined) continue;
      const offsets = [first, ...rest].map(({ offset }) => offset);
      for (const record of await this.parts.client.read(first, offsets)) {
        found.set(`${record.partition}-${record.offset}`, record);
      }
    }
    return found;
  }
}
