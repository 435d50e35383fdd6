import { instant, uuid } from './parts.js';

/** The envelope for readers of the documentation. What a service enforces is `envelopeProblems`. */
export const cloudEventSchema = {
  type: 'object',
  required: [
    'specversion',
    'id',
    'source',
    'type',
    'subject',
    'time',
    'datacontenttype',
    'dataschema',
    'sequence',
    'partitionkey',
    'correlationid',
    'data',
  ],
  properties: {
    specversion: { const: '1.0' },
    id: { ...uuid, description: 'UUIDv7. Unique with `source`; a redelivery keeps it.' },
    source: {
      type: 'string',
      pattern: '^urn:nld:oin:[0-9]{20}:systeem:[a-z][a-z0-9-]*$',
      description: 'The organisation (OIN) and the service that publishes.',
    },
    type: { type: 'string', description: 'What happened, with the major version of its contract.' },
    subject: { ...uuid, description: 'The aggregate of which `data` is the whole public state.' },
    time: { ...instant, description: 'When it was logged, UTC. The moment in the world is `data.occurredAt`.' },
    datacontenttype: { const: 'application/json' },
    dataschema: { type: 'string', format: 'uri', description: 'The JSON Schema of `data`.' },
    dataref: { type: 'string', format: 'uri', description: 'The protected resource that holds the details.' },
    sequence: {
      type: 'string',
      pattern: '^[0-9]{20}$',
      description: 'The version of the subject. Compare it with the same source and subject only.',
    },
    traceparent: { type: 'string', description: 'W3C trace context.' },
    partitionkey: { type: 'string', description: 'The key of the Kafka record.' },
    correlationid: { type: 'string', description: 'One conversation: all that follows from one request.' },
    causationid: { type: 'string', description: 'The event that caused this one.' },
    data: { type: 'object' },
  },
} as const;
