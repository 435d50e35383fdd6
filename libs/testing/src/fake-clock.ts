import type { Clock } from '@app/kernel';

/** A clock that stands still until the test moves it. */
export class FakeClock implements Clock {
  private at: number;

  constructor(start: string | Date = '2026-03-02T09:00:00.000Z') {
    this.at = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.at);
  }

  advance(ms: number): void {
    this.at += ms;
  }

  set(instant: string | Date): void {
    this.at = new Date(instant).getTime();
  }
}
