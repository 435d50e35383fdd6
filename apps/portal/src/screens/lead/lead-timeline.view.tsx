import type { JSX } from 'preact';
import { Timeline } from '../../parts/timeline.js';
import { wordsOf } from '../../shell/language.js';
import { happeningWords } from './happening-words.js';
import { leadMessages } from './lead.messages.js';
import type { LeadHappening, LeadModel } from './lead.model.js';

/** What happened to the lead in all services, newest first. */
export function LeadTimeline(model: LeadModel): JSX.Element {
  const { language, happenings } = model;
  const words = wordsOf(leadMessages, language).timeline;
  return (
    <section class="do-card" id="lead-timeline" aria-labelledby="lead-timeline-title" data-live="">
      <h2 class="nl-heading nl-heading--level-2" id="lead-timeline-title">
        {words.title}
      </h2>
      <Timeline
        language={language}
        labelledBy="lead-timeline-title"
        entries={happenings.map((happening) => ({
          key: happening.key,
          at: happening.at,
          words: <bdi>{happeningWords(happening, happenings, language)}</bdi>,
          actor: actorOf(happening, model),
          service: words.services[happening.service] ?? happening.service,
        }))}
      />
    </section>
  );
}

/** Only the lead's own service tells who it was; other services work by themselves. */
function actorOf({ by }: LeadHappening, { language, viewer }: LeadModel): string | undefined {
  const words = wordsOf(leadMessages, language).timeline;
  if (by === undefined) return undefined;
  if (by.startsWith('system:')) return words.automatic;
  return by === viewer.id ? words.you : by;
}

/** The newest happening in two words, for those who hear the page. Empty on a page that was just opened. */
export function News({ model, isFresh }: { readonly model: LeadModel; readonly isFresh: boolean }): JSX.Element {
  const words = wordsOf(leadMessages, model.language);
  const [newest] = model.happenings;
  const told = newest === undefined || isFresh ? '' : words.updated(words.news[newest.type] ?? newest.type);
  return (
    <p id="lead-news" class="do-quiet do-news" role="status">
      {told}
    </p>
  );
}
