import type { Provider as NestProvider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { MongoEventStore } from '@app/event-store';
import type { Clock } from '@app/kernel';
import {
  CLOCK,
  CONFIG,
  EVENT_STORE,
  LOGGER,
  STORAGE,
  TOKEN_VERIFIER,
  type Config,
  type Storage,
  type TokenVerifier,
} from '@app/platform';
import type { Logger } from 'pino';
import { Csrf } from './access/csrf.js';
import { PortalGuard } from './access/portal.guard.js';
import { Provider } from './access/provider.js';
import { Receipts } from './access/receipts.js';
import { Renewals } from './access/renewals.js';
import { Seal } from './access/seal.js';
import { Sessions } from './access/sessions.js';
import { SIGN_IN_SEAL } from './access/sign-in.controller.js';
import { Visits } from './access/visits.js';
import { portalSettingsOf } from './configuration.js';
import { AnswerInterceptor } from './shell/answer.interceptor.js';
import { Answers } from './shell/answers.js';
import { ErrorFilter } from './shell/error.filter.js';

const NOTICE_SEAL = Symbol('NOTICE_SEAL');

type VisitArguments = [Renewals, Csrf, Seal, Receipts];

const seal = (provide: symbol, purpose: string): NestProvider => ({
  provide,
  inject: [CONFIG],
  useFactory: (config: Config) => new Seal(portalSettingsOf(config).sessionSecret, purpose),
});

/** Who visits, and how they are answered. */
export const accessProviders: readonly NestProvider[] = [
  seal(SIGN_IN_SEAL, 'sign-in'),
  seal(NOTICE_SEAL, 'notice'),
  {
    provide: Csrf,
    inject: [CONFIG],
    useFactory: (config: Config) => new Csrf(portalSettingsOf(config).sessionSecret),
  },
  {
    provide: Provider,
    inject: [CONFIG, CLOCK],
    useFactory: (config: Config, clock: Clock) => new Provider(config.oidc.issuer, portalSettingsOf(config), clock),
  },
  {
    provide: Sessions,
    inject: [EVENT_STORE, CONFIG, CLOCK],
    useFactory: (store: MongoEventStore, config: Config, clock: Clock) =>
      new Sessions(store, new Seal(portalSettingsOf(config).sessionSecret, 'session'), clock),
  },
  {
    provide: Receipts,
    inject: [CONFIG],
    useFactory: (config: Config) => new Receipts(new Seal(portalSettingsOf(config).sessionSecret, 'receipts')),
  },
  {
    provide: Renewals,
    inject: [Sessions, Provider, TOKEN_VERIFIER],
    useFactory: (sessions: Sessions, provider: Provider, verifier: TokenVerifier) =>
      new Renewals(sessions, provider, verifier),
  },
  {
    provide: Visits,
    inject: [Renewals, Csrf, NOTICE_SEAL, Receipts],
    useFactory: (...[renewals, csrf, notices, receipts]: VisitArguments) =>
      new Visits({ renewals, csrf, notices, receipts }),
  },
  { provide: Answers, inject: [NOTICE_SEAL], useFactory: (notices: Seal) => new Answers(notices) },
  {
    provide: PortalGuard,
    inject: [Visits, Csrf, CONFIG, STORAGE],
    useFactory: (visits: Visits, csrf: Csrf, config: Config, storage: Storage) =>
      new PortalGuard(visits, csrf, portalSettingsOf(config).baseUri, storage),
  },
  { provide: APP_GUARD, useExisting: PortalGuard },
  { provide: APP_INTERCEPTOR, inject: [Answers], useFactory: (answers: Answers) => new AnswerInterceptor(answers) },
  {
    provide: APP_FILTER,
    inject: [Visits, Answers, LOGGER],
    useFactory: (visits: Visits, answers: Answers, logger: Logger) => new ErrorFilter(visits, answers, logger),
  },
];
