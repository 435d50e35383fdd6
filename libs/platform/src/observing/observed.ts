import { SpanStatusCode, trace } from '@opentelemetry/api';
import { DeuropenerError, Unavailable } from '@app/kernel';
import { scopes, type UseCaseOutcome } from './scope.js';

/** What every use case looks like. */
export interface UseCase<A extends readonly never[] = never[], R = unknown> {
  execute(...args: A): Promise<R>;
}

const outcomeOf = (error: unknown): Exclude<UseCaseOutcome, 'done'> =>
  error instanceof Unavailable ? 'unavailable' : error instanceof DeuropenerError ? 'refused' : 'failed';

const tracer = trace.getTracer('deuropener');

/**
 * Puts eyes around a use case: a span, one log line and one measurement by outcome. The result can stand wherever the
 * use case could: `{ provide: RegisterLead, useFactory: (…) => observed('register-lead', new RegisterLead(…)) }`.
 * Outside a request, an event or a background loop it only runs.
 */
export function observed<T extends UseCase>(name: string, useCase: T): T {
  const execute = (...args: never[]): Promise<unknown> =>
    tracer.startActiveSpan(`use case ${name}`, async (span) => {
      const observer = scopes.getStore()?.observer;
      const began = performance.now();
      try {
        const result = await useCase.execute(...args);
        observer?.ran(name, 'done', (performance.now() - began) / 1_000);
        return result;
      } catch (error) {
        const outcome = outcomeOf(error);
        // Not the message: it may name what the caller sent.
        span.setStatus({
          code: SpanStatusCode.ERROR,
          message: error instanceof DeuropenerError ? error.slug : outcome,
        });
        observer?.ran(name, outcome, (performance.now() - began) / 1_000, error);
        throw error;
      } finally {
        span.end();
      }
    });
  return Object.create(useCase, { execute: { value: execute } }) as T;
}
