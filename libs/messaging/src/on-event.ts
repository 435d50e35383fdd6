import type { EventType } from '@app/contracts';
import { UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { expectedSlugsOf } from './expects.js';
import { PassErrors } from './pass-errors.filter.js';

const HANDLED = Symbol('handled-types');

interface Handled {
  readonly group: string;
  readonly types: readonly EventType[];
}

const handledBy = (controller: object): readonly Handled[] =>
  (Reflect.getOwnMetadata(HANDLED, controller) as readonly Handled[] | undefined) ?? [];

/** A group's handlers find its server by this. */
export const transportOf = (group: string): symbol => Symbol.for(group);

/**
 * Handles events of these types for one consumer group. The method gets `(@Payload() event: CloudEvent<…>, @Ctx()
 * context: EventContext)`; what it throws decides what happens to the record (see `verdictOf`).
 */
export const OnEvent =
  (group: string, ...types: readonly [EventType, ...EventType[]]): MethodDecorator =>
  (target, key, descriptor) => {
    const method = descriptor.value as object;
    const controller = target.constructor;
    Reflect.defineMetadata(HANDLED, [...handledBy(controller), { group, types }], controller);
    // Without its type argument EventPattern clashes with a typed @Ctx() (TS1241).
    EventPattern<string[]>([...types], transportOf(group), { expected: expectedSlugsOf(method) })(
      target,
      key,
      descriptor,
    );
    UseFilters(new PassErrors())(target, key, descriptor);
  };

/** The event types that these controllers handle for a group. */
export const handledTypes = (group: string, controllers: readonly object[]): readonly EventType[] =>
  controllers
    .flatMap(handledBy)
    .filter((handled) => handled.group === group)
    .flatMap(({ types }) => types);
