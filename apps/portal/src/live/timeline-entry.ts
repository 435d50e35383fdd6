import {
  catalogue,
  isEventType,
  sequenceOf,
  type CloudEvent,
  type LeadData,
  type MatchCaseData,
  type MissionData,
  type Service,
} from '@app/contracts';

/** Something that happened, as an open page may tell it. */
export interface TimelineEntry {
  /** Of the event. */
  readonly id: string;
  readonly type: string;
  readonly service: Service;
  readonly subject: string;
  readonly sequence: number;
  readonly at: Date;
  /** What pages about it show: `lead:<id>`, `mission:<id>`, and the lists that it stands in. */
  readonly keys: readonly string[];
  readonly data: object;
}

type Data = Partial<
  Pick<LeadData, 'leadId'> &
    Pick<MatchCaseData, 'caseId' | 'subjectType' | 'subjectId'> &
    Pick<MissionData, 'missionId'>
>;

/** Each topic's subjects, by the pages that show them. Keys with a colon are single subjects, the others lists. */
const keysByTopic: Readonly<Record<string, (data: Data) => readonly string[]>> = {
  'investment-leads': ({ leadId }) => [`lead:${leadId ?? ''}`, 'leads'],
  'match-cases': ({ caseId, subjectType, subjectId }) => [
    `match-case:${caseId ?? ''}`,
    'match-cases',
    ...(subjectType === 'lead' ? [`lead:${subjectId ?? ''}`, 'leads'] : []),
  ],
  'mission-opportunities': ({ leadId }) => [`lead:${leadId ?? ''}`],
  'trade-missions': ({ missionId }) => [`mission:${missionId ?? ''}`, 'missions'],
};

/** An event as the timeline keeps it; `undefined` for one that no page shows. */
export function timelineEntryOf(event: CloudEvent): TimelineEntry | undefined {
  if (!isEventType(event.type)) return undefined;
  const { topic, producer } = catalogue[event.type];
  const keys = keysByTopic[topic]?.(event.data as Data);
  if (keys === undefined) return undefined;
  return {
    id: event.id,
    type: event.type,
    service: producer,
    subject: event.subject,
    sequence: sequenceOf(event),
    at: new Date(event.time),
    keys,
    data: event.data as object,
  };
}
