import { DeuropenerError } from '@app/kernel';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics/metrics.js';
import { describeError } from './describe-error.js';
import { scopes, type UseCaseObserver, type UseCaseOutcome } from './scope.js';

/** One log line and one measurement a use case. */
export class LogObserver implements UseCaseObserver {
  constructor(
    private readonly logger: Logger,
    private readonly metrics: Metrics,
  ) {}

  ran(useCase: string, outcome: UseCaseOutcome, seconds: number, error?: unknown): void {
    this.metrics.useCase(useCase, outcome, seconds);
    const correlationId = scopes.getStore()?.correlationId;
    const line = { useCase, outcome, ms: Math.round(seconds * 10_000) / 10, correlationId };
    if (outcome === 'done') this.logger.info(line, 'use case');
    else if (error instanceof DeuropenerError) this.logger.info({ ...line, code: error.slug }, 'use case');
    else this.logger.error({ ...line, ...describeError(error) }, 'use case');
  }
}
