import { describe, expect, it } from '@jest/globals';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { catalogue, deadLetterTopic, isEventType, topics } from '@app/contracts';
import { handledTypes, unhandledTypes } from '@app/messaging';
import { portal } from '../../apps/portal/src/portal.service.js';
import { services } from '../../cli/docs/services.js';

const controllersOf = (module: object): readonly object[] => {
  const own = (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, module) ?? []) as readonly object[];
  const imported = (Reflect.getMetadata(MODULE_METADATA.IMPORTS, module) ?? []) as readonly object[];
  return [...own, ...imported.flatMap(controllersOf)];
};

const consumers = [...services, portal];

const groups = consumers.flatMap((service) =>
  service.groups.map((definition) => ({ ...definition, service: service.name, module: service.module })),
);

describe.each(groups)('the consumer group $group', ({ group, topics: read, ignored = [], service, module }) => {
  const handled = handledTypes(group, controllersOf(module));

  it('handles every known type on its topics, or says that it leaves it alone', () => {
    expect(unhandledTypes(read, handled, ignored)).toEqual([]);
  });

  it('does not both handle and ignore a type', () => {
    expect(ignored.filter((type) => handled.includes(type))).toEqual([]);
  });

  it('has its service in its name', () => {
    expect(group).toMatch(new RegExp(`^${service}\\.[a-z-]+$`));
  });
});

describe('the topics', () => {
  it('are each read by a group', () => {
    const read = new Set(groups.flatMap(({ topics: some }) => some));
    expect(Object.values(topics).filter((topic) => !read.has(topic))).toEqual([]);
  });

  it('are each written by a service that exists', () => {
    const names = services.map(({ name }) => name);
    const unknown = Object.keys(catalogue).filter(
      (type) => isEventType(type) && !names.includes(catalogue[type].producer),
    );
    expect(unknown).toEqual([]);
  });

  it('never share a name with dead letters', () => {
    const letters: readonly string[] = services.map(({ name }) => deadLetterTopic(name));
    expect(Object.values(topics).filter((topic) => letters.includes(topic))).toEqual([]);
  });
});
