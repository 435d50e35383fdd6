export type {
  AggregateStore,
  ChangeOptions,
  CommandContext,
  CreateOptions,
  DomainEvent,
  Idempotency,
  ReconcileOptions,
  Versioned,
} from './aggregate-store.js';
export type { Clock } from './clock.js';
export { holdsContactData } from './contact-data.js';
export {
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
  type Facts,
  type Violation,
} from './errors.js';
export { Grouped, type DoTogether } from './grouped.js';
export { languageFor, languages, type Language } from './language.js';
export type { NewId } from './new-id.js';
