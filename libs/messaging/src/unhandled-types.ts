import { catalogue, type EventType, type Topic } from '@app/contracts';

const everyType = Object.keys(catalogue) as EventType[];

export const typesOf = (topics: readonly Topic[]): readonly EventType[] =>
  everyType.filter((type) => topics.includes(catalogue[type].topic));

/**
 * The known types on a group's topics that nobody handles and nobody decided to ignore. A contract test of each service
 * expects none: a new type then cannot be overlooked.
 */
export const unhandledTypes = (
  topics: readonly Topic[],
  handled: readonly EventType[],
  ignored: readonly EventType[] = [],
): readonly EventType[] => typesOf(topics).filter((type) => !handled.includes(type) && !ignored.includes(type));
