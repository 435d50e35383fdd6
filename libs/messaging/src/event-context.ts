import type { CloudEvent } from '@app/contracts';
import type { CommandContext } from '@app/kernel';
import { BaseRpcContext } from '@nestjs/microservices';
import type { Position } from './kafka-client.js';

/** An event from outside may lack it: then it begins a conversation of its own. */
const conversationOf = ({ correlationid, id }: { correlationid?: unknown; id: string }): string =>
  typeof correlationid === 'string' ? correlationid : id;

/** What a handler may know beside the event; its `@Ctx()`. */
export class EventContext extends BaseRpcContext<readonly [group: string, position: Position, attempt: number]> {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  /** 1 for the first try of this record by this member. */
  readonly attempt: number;
  /** Pass it to the use case: the change is caused by this event, within its conversation and trace. */
  readonly command: CommandContext;

  constructor(group: string, position: Position, attempt: number, event: CloudEvent) {
    super([group, position, attempt]);
    this.group = group;
    this.topic = position.topic;
    this.partition = position.partition;
    this.offset = position.offset;
    this.attempt = attempt;
    this.command = {
      actor: `system:${group}`,
      correlationId: conversationOf(event),
      causationId: event.id,
      ...(event.traceparent === undefined ? {} : { traceparent: event.traceparent }),
    };
  }
}
