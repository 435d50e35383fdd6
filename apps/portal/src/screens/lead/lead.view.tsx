import type { JSX } from 'preact';
import { Badge } from '../../parts/badge.js';
import { Breadcrumb } from '../../parts/breadcrumb.js';
import { Name } from '../../parts/name.js';
import { capitalised } from '../../shell/format.js';
import { pathIn, wordsOf } from '../../shell/language.js';
import { Echo } from './echo.view.js';
import { Facts } from './facts.view.js';
import { leadMessages } from './lead.messages.js';
import { leadName, type LeadModel } from './lead.model.js';
import { LeadTimeline, News } from './lead-timeline.view.js';
import { leadVocabulary } from './lead-vocabulary.messages.js';
import { Matches } from './matches.view.js';
import { NextStep } from './next-step.view.js';

/** A lead: first what to do, then what others know of it, then its facts, and last what happened. */
export function LeadView(model: LeadModel): JSX.Element {
  const { language } = model;
  const words = wordsOf(leadMessages, language);
  return (
    <div class="do-stack do-stack--wide">
      <Breadcrumb language={language} crumbs={[{ href: pathIn(language, '/leads'), label: words.leads }]} />
      <Title {...model} />
      <News model={model} isFresh={true} />
      <div class="do-lead-page">
        <div class="do-lead__first">
          <NextStep {...model} />
          <Matches {...model} />
          <Echo {...model} />
        </div>
        <div class="do-lead-page__facts">
          <Facts {...model} />
        </div>
        <div class="do-lead__last">
          <LeadTimeline {...model} />
        </div>
      </div>
    </div>
  );
}

/** Live too: the stage and the name may change. */
export function Title({ language, lead }: LeadModel): JSX.Element {
  const vocabulary = wordsOf(leadVocabulary, language);
  return (
    <div class="do-title" id="lead-title">
      <div class="do-title__line">
        <h1 class="nl-heading nl-heading--level-1">
          <Name>{leadName(lead)}</Name>
        </h1>
        <Badge tone="active">{capitalised(vocabulary.stages[lead.stage])}</Badge>
        {lead.status !== 'ongoing' && <Badge>{capitalised(vocabulary.statuses[lead.status])}</Badge>}
      </div>
      <p class="do-quiet">
        {wordsOf(leadMessages, language).reference} {lead.reference}
      </p>
    </div>
  );
}
