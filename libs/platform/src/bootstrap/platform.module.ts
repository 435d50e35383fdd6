import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { RequestGuard } from '../auth/request-guard.js';
import { ScopeInterceptor } from '../observing/scope.interceptor.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import {
  BACKGROUND,
  CLOCK,
  CONFIG,
  EVENT_STORE,
  KEYED_HASH,
  LOGGER,
  MAILER,
  METRICS,
  NEW_ID,
  PORTAL_LINKS,
  PSEUDONYMS,
  PUBLISHER,
  RANDOM,
  RECEIPT_KEYS,
  STORAGE,
  TOKEN_VERIFIER,
} from '../tokens.js';
import { InputPipe } from '../validation/input.pipe.js';
import { Lifecycle } from './lifecycle.js';
import type { Parts } from './parts.js';

const value = (provide: symbol, useValue: unknown): Provider => ({ provide, useValue });

/** How an API receives a request and tells an error. */
const apiEdge = ({ verifier, storage, routes, logger }: Parts): readonly Provider[] => [
  { provide: APP_GUARD, useValue: new RequestGuard(verifier, storage) },
  { provide: APP_PIPE, useValue: new InputPipe() },
  { provide: APP_FILTER, useValue: new ProblemFilter(routes, logger) },
];

/** Gives the parts of the platform to every module of a service. */
@Module({})
export class PlatformModule {
  static of(parts: Parts): DynamicModule {
    const shared = [
      value(CONFIG, parts.config),
      value(CLOCK, parts.clock),
      value(NEW_ID, parts.newId),
      value(RANDOM, parts.random),
      value(EVENT_STORE, parts.store),
      value(PUBLISHER, parts.publisher),
      value(LOGGER, parts.logger),
      value(METRICS, parts.metrics),
      value(PSEUDONYMS, parts.pseudonyms),
      value(KEYED_HASH, parts.keyedHash),
      value(RECEIPT_KEYS, parts.receiptKeys),
      value(BACKGROUND, parts.background),
      value(STORAGE, parts.storage),
      value(TOKEN_VERIFIER, parts.verifier),
      value(MAILER, parts.mailer),
      value(PORTAL_LINKS, parts.portalLinks),
    ];
    return {
      module: PlatformModule,
      global: true,
      providers: [
        ...shared,
        { provide: Lifecycle, useValue: new Lifecycle(parts) },
        { provide: APP_INTERCEPTOR, useValue: new ScopeInterceptor(parts.observer) },
        ...(parts.definition.front === undefined ? apiEdge(parts) : []),
      ],
      exports: shared,
    };
  }
}
