/**
 * What the platform provides to every service by injection. In a module's factory:
 * `{ provide: RegisterLead, inject: [EVENT_STORE, CLOCK, NEW_ID], useFactory: … }`.
 */
/** {@link ServiceDefinition} */
export const DEFINITION = Symbol('DEFINITION');
/** {@link Config} */
export const CONFIG = Symbol('CONFIG');
/** `Clock` of the kernel */
export const CLOCK = Symbol('CLOCK');
/** `NewId` of the kernel: UUIDv7 */
export const NEW_ID = Symbol('NEW_ID');
/** `() => number` in [0, 1) */
export const RANDOM = Symbol('RANDOM');
/** `MongoEventStore` */
export const EVENT_STORE = Symbol('EVENT_STORE');
/** `RecordPublisher` of the contracts */
export const PUBLISHER = Symbol('PUBLISHER');
/** pino's `Logger` */
export const LOGGER = Symbol('LOGGER');
/** {@link Metrics} */
export const METRICS = Symbol('METRICS');
/** {@link Pseudonyms} */
export const PSEUDONYMS = Symbol('PSEUDONYMS');
/** {@link KeyedHash} */
export const KEYED_HASH = Symbol('KEYED_HASH');
/** {@link ReceiptKeys} */
export const RECEIPT_KEYS = Symbol('RECEIPT_KEYS');
/** {@link Background} */
export const BACKGROUND = Symbol('BACKGROUND');
/** {@link Storage}: whether there is a database to work with */
export const STORAGE = Symbol('STORAGE');
/** {@link TokenVerifier} */
export const TOKEN_VERIFIER = Symbol('TOKEN_VERIFIER');
/** {@link Mailer}; only in a service whose definition says `sendsMail` */
export const MAILER = Symbol('MAILER');
/** {@link PortalLinks}; only in a service whose definition says `sendsMail` */
export const PORTAL_LINKS = Symbol('PORTAL_LINKS');
