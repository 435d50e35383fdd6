import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../access/viewer.js';
import type { Credentials } from '../clients/credentials.js';
import type { Notice } from './answer.js';
import type { Language } from './language.js';

/** One request for a page: who asks, in which language, where. */
export interface Visit {
  readonly language: Language;
  /** Without language and query: `/missions`. */
  readonly path: string;
  /** Path and query without the language: `/missions?sector=35`. */
  readonly url: string;
  /** Absent for somebody who has not signed in. */
  readonly viewer?: Viewer;
  /** For whom the services are called. */
  readonly as: Credentials;
  /** For the hidden field of forms; see `<FormToken>`. */
  readonly csrf: string;
  /** The keys of the slot requests that this browser may show, by the ids of the requests. */
  readonly receipts?: ReadonlyMap<string, string>;
  /** What was just done, told once. */
  readonly notice?: Notice;
  /** The page asks again for a part of itself (htmx). */
  readonly isFragment: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    visit?: Visit;
    /** Nest sets the status of a handled route; ours is set at last. */
    answerStatus?: number;
  }
}

/** Parameter: the {@link Visit}. */
export const VisitOf = createParamDecorator((_: unknown, context: ExecutionContext): Visit => {
  const { visit } = context.switchToHttp().getRequest<FastifyRequest>();
  if (visit === undefined) throw new Error('A screen was asked without a visit.');
  return visit;
});

/** Parameter: the fields of a posted form. */
export const Form = createParamDecorator((_: unknown, context: ExecutionContext): URLSearchParams => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  return body instanceof URLSearchParams ? body : new URLSearchParams();
});

/** Parameter: the query as the browser sent it. */
export const QueryOf = createParamDecorator(
  (_: unknown, context: ExecutionContext): URLSearchParams =>
    new URLSearchParams(context.switchToHttp().getRequest<FastifyRequest>().url.split('?')[1] ?? ''),
);
