import type { ComponentChildren } from 'preact';
import type { Moment } from '../shell/format.js';
import type { Language } from '../shell/language.js';
import { Clock } from './clock.js';
import { Name } from './name.js';

export interface TimelineEntry {
  readonly key: string;
  readonly at: Moment;
  /** What happened, in words. */
  readonly words: ComponentChildren;
  /** Who did it, as people know them. */
  readonly actor?: string | undefined;
  /** The service that reported it. */
  readonly service?: string | undefined;
}

interface TimelineProps {
  readonly language: Language;
  /** What the list is called for those who hear it; the id of its heading. */
  readonly labelledBy: string;
  readonly entries: readonly TimelineEntry[];
  readonly id?: string | undefined;
}

/** What happened, in the order in which it is given. */
export const Timeline = ({ language, labelledBy, entries, id }: TimelineProps) => (
  <ol class="do-timeline" aria-labelledby={labelledBy} id={id}>
    {entries.map(({ key, at, words, actor, service }) => (
      <li key={key}>
        <div>{words}</div>
        <div class="do-timeline__meta">
          <Clock language={language} at={at} />
          {actor !== undefined && (
            <span>
              <Name>{actor}</Name>
            </span>
          )}
          {service !== undefined && <span>{service}</span>}
        </div>
      </li>
    ))}
  </ol>
);
