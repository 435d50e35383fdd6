import { catalogue, isEventType, type EventType } from './catalogue.js';
import { exampleRecord } from './example-events.js';
import { cloudEventSchema } from './schemas/cloud-event.schema.js';
import { PARTITIONS_PER_TOPIC, RETENTION_DAYS, topics, type Topic } from './topics.js';

const typesOf = (topic: string): readonly EventType[] =>
  Object.keys(catalogue)
    .filter(isEventType)
    .filter((type) => catalogue[type].topic === topic);

const producersOf = (topic: string): readonly string[] => [
  ...new Set(typesOf(topic).map((type) => catalogue[type].producer)),
];

const message = (type: EventType) => {
  const { schema } = catalogue[type];
  const record = exampleRecord(type);
  return {
    name: type,
    title: type.split('.').at(-2),
    contentType: 'application/cloudevents+json',
    headers: { $ref: '#/components/schemas/Headers' },
    payload: {
      allOf: [
        { $ref: '#/components/schemas/CloudEvent' },
        {
          type: 'object',
          properties: { type: { const: type }, data: { $ref: `#/components/schemas/${schema.title}` } },
        },
      ],
    },
    bindings: { kafka: { key: { type: 'string', description: "The event's partitionkey." } } },
    examples: [{ headers: record.headers, payload: JSON.parse(record.value) as unknown }],
  };
};

const channel = (topic: string) => ({
  address: topic,
  messages: Object.fromEntries(typesOf(topic).map((type) => [type, { $ref: `#/components/messages/${type}` }])),
  bindings: {
    kafka: {
      partitions: PARTITIONS_PER_TOPIC,
      topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': RETENTION_DAYS * 86_400_000 },
    },
  },
});

const operation = (producer: string, topic: string) => ({
  action: 'send',
  title: `${producer} publishes to ${topic}`,
  channel: { $ref: `#/channels/${topic}` },
  messages: typesOf(topic)
    .filter((type) => catalogue[type].producer === producer)
    .map((type) => ({ $ref: `#/channels/${topic}/messages/${type}` })),
});

/** A consumer group and the topics that it reads. */
export interface Reader {
  readonly group: string;
  readonly topics: readonly Topic[];
}

const reading = (group: string, topic: string) => ({
  action: 'receive',
  title: `${group} reads ${topic}`,
  channel: { $ref: `#/channels/${topic}` },
});

const headers = {
  type: 'object',
  required: ['content-type', 'ce_type', 'ce_id'],
  properties: {
    'content-type': { const: 'application/cloudevents+json' },
    ce_type: { type: 'string', description: 'The same as `type`, for tools.' },
    ce_id: { type: 'string', description: 'The same as `id`, for tools.' },
    traceparent: { type: 'string', description: 'W3C trace context.' },
    'x-only-group': {
      type: 'string',
      description: 'On a record that is sent again: the consumer group that it is meant for. Other groups skip it.',
    },
  },
} as const;

/** A schema without `$id`, which inside another document would change what its references mean. */
const embedded = (schema: object): object =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== '$id'));

/**
 * The AsyncAPI 3.0 description of all topics, events and consumer groups. Pure: made of the catalogue, the examples and the
 * readers alone.
 */
export function asyncApiDocument(version: string, readers: readonly Reader[]): object {
  const names = Object.values(topics);
  const types = Object.keys(catalogue).filter(isEventType);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Deuropener events',
      version,
      description:
        'What the services tell each other. Events are CloudEvents 1.0 in the Dutch government profile (NL GOV 1.1), ' +
        'structured JSON. Order is promised for each `subject`; delivery is at least once. No event carries a ' +
        'natural person.',
      license: { name: 'EUPL-1.2' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: Object.fromEntries(names.map((topic) => [topic, channel(topic)])),
    operations: Object.fromEntries([
      ...names.flatMap((topic) =>
        producersOf(topic).map((producer) => [`${producer}.${topic}`, operation(producer, topic)] as const),
      ),
      ...readers.flatMap(({ group, topics: read }) =>
        read.map((topic) => [`${group}.${topic}`, reading(group, topic)] as const),
      ),
    ]),
    components: {
      messages: Object.fromEntries(types.map((type) => [type, message(type)])),
      schemas: {
        Headers: headers,
        CloudEvent: cloudEventSchema,
        ...Object.fromEntries(types.map((type) => [catalogue[type].schema.title, embedded(catalogue[type].schema)])),
      },
    },
  };
}
