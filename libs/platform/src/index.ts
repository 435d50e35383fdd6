export { ACCESS, Public, Roles, type Access } from './auth/access.js';
export type { Caller } from './auth/caller.js';
export type { TokenVerifier } from './auth/token-verifier.js';
export { accessOf } from './auth/check-access.js';
export { isRole, ROLES, type Role } from './auth/roles.js';
export { Background } from './background/background.js';
export type { Loop, LoopOptions, Turn } from './background/loop.js';
export { bootstrap } from './bootstrap/bootstrap.js';
export type { GroupDefinition, ServiceDefinition } from './bootstrap/service-definition.js';
export { startService, type RunningService } from './bootstrap/start-service.js';
export type { Config, KafkaConfig, LogLevel, MailConfig } from './config/config.js';
export { configurationTable } from './config/configuration-table.js';
export { InvalidConfiguration } from './config/invalid-configuration.js';
export { readConfig, type Environment } from './config/read-config.js';
export { settingsOf, type Settings, type SettingsOf } from './config/settings.js';
export { matching, oneOf, text, webUri, wholeNumber, type Variable } from './config/variable.js';
export { portVariable, variables } from './config/variables.js';
export { BodyStream, Consumes, Produces, type MediaType } from './http/consumes.js';
export { CallerOf, Context } from './http/context.decorator.js';
export type { Front } from './http/front.js';
export type { RequestFacts } from './http/platform-request.js';
export { encodeCursor, parseCursor, type CursorPosition } from './http/cursor.js';
export { WithEtag } from './http/etag.decorator.js';
export { Id } from './http/id-param.decorator.js';
export { IdempotencyKey } from './http/idempotency-key.decorator.js';
export { IfMatch, RequiredIfMatch } from './http/if-match.decorator.js';
export { Location, type SetLocation } from './http/location.decorator.js';
export { DEFAULT_LIMIT, MAX_LIMIT, Next, nextLink, pageOf, PageQuery, type NextLink, type Page } from './http/page.js';
export type { Storage } from './mongo/storage.js';
export { describeError } from './observing/describe-error.js';
export type { Mail, Mailer } from './mail/mailer.js';
export { PortalLinks } from './mail/portal-links.js';
export { salutation } from './mail/salutation.js';
export { SmtpMailer } from './mail/smtp-mailer.js';
export type { Plain } from './http/plain.js';
export { observed, type UseCase } from './observing/observed.js';
export { openApiDocument } from './openapi/open-api-document.js';
export { HEARD_LATELY, REPLICAS } from './operations/replicas.js';
export { canonicalJson } from './secrets/canonical-json.js';
export { constantTimeEqual } from './secrets/constant-time-equal.js';
export { KeyedHash } from './secrets/keyed-hash.js';
export { Pseudonyms } from './secrets/pseudonyms.js';
export { receiptKey, ReceiptKeys } from './secrets/receipt-keys.js';
export {
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
} from './tokens.js';
export { checkInput, type CheckOptions } from './validation/check-input.js';
export { Child, Children } from './validation/children.js';
export { IsBoundedNumber, IsId, IsOneOf, IsSomeOf, IsWholeNumber, IsYesNo } from './validation/choice.js';
export { isCountryCode, IsCountryCode } from './validation/country.js';
export { isEmailAddress, IsEmailAddress } from './validation/email.js';
export {
  IDENTIFIER_SCHEMES,
  isIdentifier,
  isIdentifierScheme,
  normaliseIdentifier,
  type IdentifierScheme,
} from './validation/identifier.js';
export { IdentifierInput, IsIdentifier, IsIdentifierScheme } from './validation/identifier.decorator.js';
export { IsPhone, toE164 } from './validation/phone.js';
export { InputPipe } from './validation/input.pipe.js';
export { MayBeAbsent, MayBeRemoved } from './validation/presence.js';
export { IsLongText, IsPlainText, type TextOptions } from './validation/text.js';
export { IsInstant, IsLocalDate, IsLocalTime, IsZone } from './validation/time.js';
export { all, rule } from './validation/rule.js';
export { isWebsite, IsWebsite } from './validation/website.js';
