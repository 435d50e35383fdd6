import type { DeadLetterDesk, RedrivePosition, RedriveStep } from '@app/messaging';

export interface RedriveBounds {
  readonly limit: number;
  readonly group?: string;
  /** Where the step before ended. */
  readonly from?: RedrivePosition;
}

/** Sends what waits again, a bounded number at a time. */
export class RedriveWaiting {
  constructor(private readonly desk: Pick<DeadLetterDesk, 'beginning' | 'redriveSome'>) {}

  /** @throws Unavailable */
  execute({ limit, group, from }: RedriveBounds, by: string): Promise<RedriveStep> {
    return this.desk.redriveSome(by, from ?? this.desk.beginning(), { limit, ...(group && { group }) });
  }
}
