import type { Type } from '@nestjs/common';
import type { EventType, Participant, Topic } from '@app/contracts';
import type { Settings } from '../config/settings.js';
import type { Front } from '../http/front.js';

/** One consumer group of a service: a line of work that reads some topics at its own pace. */
export interface GroupDefinition {
  /** `<service>.<purpose>`, without the configured prefix. */
  readonly group: string;
  readonly topics: readonly Topic[];
  /** Known types on these topics that the group leaves alone on purpose. */
  readonly ignored?: readonly EventType[];
}

/** Everything that makes a service this one and not another. */
export interface ServiceDefinition {
  readonly name: Participant;
  readonly title: string;
  /** For the OpenAPI document; Markdown. */
  readonly description: string;
  /** Of the API, `major.minor.patch`: the `API-Version` header and `info.version`. */
  readonly version: string;
  readonly module: Type;
  readonly groups: readonly GroupDefinition[];
  /** It gets a `MAILER`, and needs a mail server. */
  readonly sendsMail?: true;
  readonly defaultPort: number;
  /** The environment variable that overrides the port, for instance `LEAD_INTAKE_PORT`; 0 picks a free one. */
  readonly portVariable: string;
  /** Variables that only this service reads. */
  readonly settings?: Settings;
  /** A service for people has a front of its own instead of an API. */
  readonly front?: Front;
}
