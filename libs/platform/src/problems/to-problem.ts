import { HttpException } from '@nestjs/common';
import {
  AlreadyExists,
  DeuropenerError,
  InvalidInput,
  NotAllowed,
  NotAuthenticated,
  NotFound,
  RuleViolation,
  Unavailable,
  VersionMismatch,
  VersionRequired,
} from '@app/kernel';
import { EdgeError } from './edge-error.js';
import { titleOf, type Problem } from './problem.js';

/** A problem with the headers that belong to its answer. */
export interface ProblemAnswer {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;
}

const statuses: readonly (readonly [new (...args: never[]) => DeuropenerError, number])[] = [
  [InvalidInput, 400],
  [NotAuthenticated, 401],
  [NotAllowed, 403],
  [NotFound, 404],
  [RuleViolation, 409],
  [AlreadyExists, 409],
  [VersionMismatch, 412],
  [VersionRequired, 428],
  [Unavailable, 503],
];

const statusOf = (error: DeuropenerError): number => statuses.find(([type]) => error instanceof type)?.[1] ?? 500;

/** What Fastify refuses by itself, in our words: its own messages may repeat the address. */
const edges: Readonly<Record<number, readonly [slug: string, detail: string]>> = {
  400: ['request.malformed', 'The request cannot be read; a body must be JSON in UTF-8.'],
  404: ['route.not-found', 'There is nothing at this address.'],
  413: ['body.too-large', 'The body may have at most 1 MiB.'],
  414: ['address.too-long', 'The address is too long.'],
  415: ['media-type.unsupported', 'The body has a media type that is not accepted here.'],
};

const toEdge = (status: number): EdgeError => {
  const [slug, detail] = edges[status] ?? [`http.${status}`, titleOf(status)];
  return new EdgeError(status, slug, detail);
};

const headersOf = (error: DeuropenerError | EdgeError): Readonly<Record<string, string>> => {
  if (error instanceof EdgeError) return error.headers;
  if (error instanceof Unavailable) return { 'Retry-After': String(Math.max(1, Math.ceil(error.retryAfterSeconds))) };
  if (error instanceof NotAuthenticated) return { 'WWW-Authenticate': 'Bearer realm="deuropener"' };
  return {};
};

/** Whether somebody meant to raise it: everything else is a mistake of ours and is logged. */
export const isExpected = (error: unknown): boolean =>
  error instanceof DeuropenerError ||
  error instanceof EdgeError ||
  (error instanceof HttpException && error.getStatus() < 500);

const meant = (error: unknown): DeuropenerError | EdgeError => {
  if (error instanceof DeuropenerError || error instanceof EdgeError) return error;
  if (error instanceof HttpException && error.getStatus() < 500) return toEdge(error.getStatus());
  return new EdgeError(500, 'internal.error', 'Something went wrong on our side. Nothing about it is your fault.');
};

/** The answer to any error. Tells nothing of an error that nobody meant to raise. */
export function toProblem(error: unknown, correlationId: string): ProblemAnswer {
  const shown = meant(error);
  const status = shown instanceof EdgeError ? shown.status : statusOf(shown);
  const invalid = shown instanceof InvalidInput;
  const hasFacts = shown instanceof DeuropenerError && Object.keys(shown.facts).length > 0;
  const problem: Problem = {
    type: `urn:problem-type:deuropener:${shown.slug}`,
    status,
    title: titleOf(status),
    detail: invalid ? 'See `errors` for everything that is wrong.' : shown.message,
    instance: `urn:uuid:${correlationId}`,
    code: shown.slug,
    ...(hasFacts && { facts: shown.facts }),
    ...(invalid && { errors: shown.violations }),
  };
  return { problem, headers: headersOf(shown) };
}
