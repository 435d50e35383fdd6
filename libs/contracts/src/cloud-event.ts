/** CloudEvents 1.0 in the NL GOV 1.1 profile, structured JSON. Attributes as in the profile: lower case, no nulls. */
export interface CloudEvent<D = unknown> {
  readonly specversion: '1.0';
  /** UUIDv7; a redelivery keeps it. */
  readonly id: string;
  /** `urn:nld:oin:<20 digits>:systeem:<service>` */
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  /** When the event was logged, UTC. The moment in the world is `data.occurredAt`. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly dataschema: string;
  readonly dataref?: string;
  /** The subject's version as 20 digits. */
  readonly sequence: string;
  readonly traceparent?: string;
  readonly partitionkey: string;
  readonly correlationid: string;
  readonly causationid?: string;
  readonly data: D;
}

/** `sequence` as a number, to compare with other events of the same source and subject only. */
export const sequenceOf = (event: Pick<CloudEvent, 'sequence'>): number => Number(event.sequence);
