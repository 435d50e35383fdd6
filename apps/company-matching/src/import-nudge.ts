import { Injectable } from '@nestjs/common';

/** Lets the worker of imports begin at once when this process has staged one. */
@Injectable()
export class ImportNudge {
  private listener: () => void = () => undefined;

  staged(): void {
    this.listener();
  }

  whenStaged(listener: () => void): void {
    this.listener = listener;
  }
}
