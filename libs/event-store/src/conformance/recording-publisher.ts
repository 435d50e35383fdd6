import type { OutgoingRecord, RecordPublisher } from '@app/contracts';
import { Unavailable } from '@app/kernel';

/** A publisher that remembers what it sent and fails as told. */
export class RecordingPublisher implements RecordPublisher {
  readonly records: OutgoingRecord[] = [];
  /** Before a batch is taken. */
  onSend: (() => Promise<void>) | undefined;
  /** After a batch was taken, before the sender knows. */
  onSent: (() => void) | undefined;
  /** Records that can never be sent; one of them spoils its batch. */
  refuse: (record: OutgoingRecord) => boolean = () => false;

  async send(records: readonly OutgoingRecord[]): Promise<void> {
    await this.onSend?.();
    if (records.some(this.refuse)) throw new Error('the broker refuses this record');
    this.records.push(...records);
    this.onSent?.();
  }

  /** Waits until it holds. @throws Unavailable after five seconds */
  async until(holds: () => boolean): Promise<void> {
    const deadline = performance.now() + 5_000;
    while (!holds()) {
      if (performance.now() > deadline) throw new Unavailable('It did not come to hold within five seconds.');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
