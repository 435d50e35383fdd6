import { randomUUID } from 'node:crypto';
import { TraceFlags, type SpanContext } from '@opentelemetry/api';

// Version 00 of the W3C trace context; ids of zeros only are not valid.
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

// UUIDs come out of a pool of random bytes: far cheaper than asking the system for each id.
const hex = (): string => randomUUID().replaceAll('-', '');

/** The trace of a request: the caller's with a new span of ours, or a new one when there is none. */
export function continueTrace(header: unknown): string {
  const [, traceId, , flags] = (typeof header === 'string' ? TRACEPARENT.exec(header) : null) ?? [];
  return `00-${traceId ?? hex()}-${hex().slice(16)}-${flags ?? '01'}`;
}

/** For OpenTelemetry. */
export function spanContextOf(traceparent: string | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] = (traceparent === undefined ? null : TRACEPARENT.exec(traceparent)) ?? [];
  if (traceId === undefined || spanId === undefined) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags ?? '01', 16) & TraceFlags.SAMPLED, isRemote: true };
}
