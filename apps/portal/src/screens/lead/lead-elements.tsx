import type { LiveElement } from '../../live/live-part.js';
import { Echo } from './echo.view.js';
import { Facts } from './facts.view.js';
import type { LeadModel } from './lead.model.js';
import { LeadTimeline, News } from './lead-timeline.view.js';
import { Title } from './lead.view.js';
import { Matches } from './matches.view.js';
import { NextStep } from './next-step.view.js';

/** Everything of an open page that may change, drawn by the same functions as the page. */
export const leadElements = (model: LeadModel): readonly LiveElement[] => [
  { id: 'lead-title', view: <Title {...model} /> },
  { id: 'lead-next-step', view: <NextStep {...model} /> },
  { id: 'lead-matches', view: <Matches {...model} />, isAway: model.match.state === 'away' },
  { id: 'lead-echo', view: <Echo {...model} />, isAway: model.echo.state === 'away' },
  { id: 'lead-facts', view: <Facts {...model} /> },
  { id: 'lead-timeline', view: <LeadTimeline {...model} /> },
  { id: 'lead-news', view: <News model={model} isFresh={false} />, isNews: true },
];
