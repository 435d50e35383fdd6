import type { ComponentChildren, JSX } from 'preact';
import { Away } from '../../parts/away.js';
import { Badge, type Tone } from '../../parts/badge.js';
import { ButtonLink } from '../../parts/button.js';
import { Clock } from '../../parts/clock.js';
import { Empty } from '../../parts/empty.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { formatCountry, formatList } from '../../shell/format.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import { fieldName, leadWords, nameOf, STAGE_TONES, type ListedLead } from '../../parts/lead-words.messages.js';
import type { Today } from './load-today.js';
import { MOST_TASKS, type Task } from './tasks.js';
import { todayMessages, type TodayWords } from './today.messages.js';

export interface TodayModel extends Today {
  readonly language: Language;
}

type Section = TodayModel & { readonly words: TodayWords };

/** What to do first, then what is new. */
export function TodayView(model: TodayModel): JSX.Element {
  const { language } = model;
  const words = wordsOf(todayMessages, language);
  return (
    <div class="do-page do-page--wide do-stack do-stack--wide">
      <div class="do-title">
        <h1 class="nl-heading nl-heading--level-1">{words.title}</h1>
        <div class="do-actions">
          <ButtonLink href={pathIn(language, '/leads/new')}>{words.log}</ButtonLink>
        </div>
      </div>
      <FirstSection {...model} />
      <CasesSection {...model} />
      <NewestSection {...model} />
    </div>
  );
}

interface BlockModel {
  readonly id: string;
  readonly title: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

const Block = ({ id, title, children, ...rest }: BlockModel): JSX.Element => (
  <section id={id} class={rest.class ?? 'do-card'} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} class="nl-heading nl-heading--level-2">
      {title}
    </h2>
    {children}
  </section>
);

const AwayOf = ({ language, service }: { readonly language: Language; readonly service: string }): JSX.Element => (
  <Away {...{ language, service }} retry={pathIn(language, '/today')} />
);

export function FirstSection(model: TodayModel): JSX.Element {
  const { language, tasks } = model;
  const words = wordsOf(todayMessages, language);
  return (
    <Block id="today-first" title={words.first} class="do-card do-card--first">
      {tasks.state === 'away' ? (
        <AwayOf {...{ language }} service={words.leadService} />
      ) : tasks.value.length === 0 ? (
        <Empty {...{ title: words.nothingFirst, why: words.nothingFirstWhy }} />
      ) : (
        <>
          <p class="do-quiet">{words.firstCount(tasks.value.length, tasks.value.length < MOST_TASKS)}</p>
          <ul class="do-list" data-list="">
            {tasks.value.map((task) => (
              <TaskRow key={task.lead.id} {...model} {...{ words, task }} />
            ))}
          </ul>
          <p>
            <Link href={pathIn(language, '/leads?stage=acknowledged&sort=receivedAt')}>{words.allOpen}</Link>
          </p>
        </>
      )}
    </Block>
  );
}

const TONES: Readonly<Record<Task['kind'], Tone>> = { acknowledge: 'warning', decide: 'waiting', complete: 'active' };

function TaskRow({ language, words, task }: Section & { readonly task: Task }): JSX.Element {
  const { kind, lead, caseId } = task;
  const name = nameOf(lead, wordsOf(leadWords, language));
  const path = caseId === undefined ? `/leads/${lead.id}` : `/match-cases/${caseId}`;
  return (
    <li data-row="">
      <div class="do-list__main do-stack do-stack--tight">
        <p class="do-row">
          <Badge tone={TONES[kind]}>{words.kinds[kind]}</Badge>
          <strong>
            <Name>{name}</Name>
          </strong>
        </p>
        <p class="do-quiet">
          <Why {...{ language, words, task }} /> <span class="do-code">{lead.reference}</span>, {words.received}{' '}
          <Clock {...{ language }} at={lead.receivedAt} />.
        </p>
      </div>
      <Link href={pathIn(language, path)} opens>
        {caseId === undefined ? words.open : words.compare}
        <span class="do-hidden">
          : <Name>{name}</Name>
        </span>
      </Link>
    </li>
  );
}

function Why({ language, words, task }: Pick<Section, 'language' | 'words'> & { readonly task: Task }): JSX.Element {
  const { kind, lead } = task;
  if (kind === 'decide') return <>{words.looksLike}</>;
  if (kind === 'acknowledge') return <NotAnswered {...{ words, lead }} />;
  const told = wordsOf(leadWords, language);
  const fields = lead.missingFields.map((field) => fieldName(field, told));
  return (
    <>
      {words.stillNeeded} {formatList(fields, language)}.
    </>
  );
}

function NotAnswered({ words, lead }: { readonly words: TodayWords; readonly lead: ListedLead }): JSX.Element {
  const [contact] = lead.contacts ?? [];
  if (contact?.phone === undefined || contact.email !== undefined) return <>{words.mailWaits}</>;
  return (
    <>
      {words.noMail} <Name>{contact.fullName}</Name>, <bdi>{contact.phone}</bdi>.
    </>
  );
}

export function CasesSection({ language, cases }: TodayModel): JSX.Element {
  const words = wordsOf(todayMessages, language);
  return (
    <Block id="today-cases" title={words.cases}>
      {cases.state === 'away' ? (
        <AwayOf {...{ language }} service={words.matchService} />
      ) : (
        <div class="do-row">
          <p>{cases.value.count === 0 ? words.noCases : words.casesCount(cases.value.count, cases.value.isAll)}</p>
          {cases.value.count === 0 ? null : <Link href={pathIn(language, '/match-cases')}>{words.toCases}</Link>}
        </div>
      )}
    </Block>
  );
}

export function NewestSection({ language, newest }: TodayModel): JSX.Element {
  const words = wordsOf(todayMessages, language);
  return (
    <Block id="today-newest" title={words.newest}>
      {newest.state === 'away' ? (
        <AwayOf {...{ language }} service={words.leadService} />
      ) : newest.value.length === 0 ? (
        <Empty
          {...{ title: words.nothingNew, why: words.nothingNewWhy }}
          next={<Link href={pathIn(language, '/leads/new')}>{words.log}</Link>}
        />
      ) : (
        <>
          <ul class="do-list" data-list="">
            {newest.value.map((lead) => (
              <NewRow key={lead.id} {...{ language, lead }} />
            ))}
          </ul>
          <p>
            <Link href={pathIn(language, '/leads')}>{words.allLeads}</Link>
          </p>
        </>
      )}
    </Block>
  );
}

function NewRow({ language, lead }: { readonly language: Language; readonly lead: ListedLead }): JSX.Element {
  const told = wordsOf(leadWords, language);
  return (
    <li data-row="">
      <div class="do-list__main">
        <Link href={pathIn(language, `/leads/${lead.id}`)} opens>
          <Name>{nameOf(lead, told)}</Name>
        </Link>
        <p class="do-quiet">
          <span class="do-code">{lead.reference}</span>, {formatCountry(lead.organisation.country, language)},{' '}
          {told.channels[lead.channel]}, <Clock {...{ language }} at={lead.receivedAt} />
        </p>
      </div>
      <Badge tone={STAGE_TONES[lead.stage]}>{told.stages[lead.stage]}</Badge>
    </li>
  );
}
