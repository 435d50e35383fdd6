import type { JSX } from 'preact';
import type { Mission, SlotPool } from '../../clients/offered-missions.js';
import type { Part } from '../../clients/part.js';
import { Away } from '../../parts/away.js';
import { ButtonLink } from '../../parts/button.js';
import { Empty } from '../../parts/empty.js';
import type { Option } from '../../parts/field.js';
import { SelectField } from '../../parts/field.js';
import { Filters } from '../../parts/filters.js';
import { MissionCard } from '../../parts/mission-card.js';
import { missionWords } from '../../parts/mission-words.js';
import { Pager } from '../../parts/pager.js';
import { pathIn, type Language } from '../../shell/language.js';
import type { MissionsWords } from './missions.messages.js';

export interface ShownMission {
  readonly mission: Mission;
  readonly pools: readonly SlotPool[];
}

export interface MissionsList {
  /** On this page of the list. */
  readonly shown: readonly ShownMission[];
  readonly countries: readonly Option[];
  readonly sectors: readonly Option[];
  readonly all: number;
  /** Number of the first one, from 1. */
  readonly from: number;
  /** Addresses, without language. */
  readonly previous?: string;
  readonly next?: string;
}

export interface MissionsModel {
  readonly words: MissionsWords;
  readonly language: Language;
  /** Of this page. */
  readonly url: string;
  readonly country: string;
  readonly sector: string;
  readonly list: Part<MissionsList>;
}

export const MissionsView = (model: MissionsModel): JSX.Element => {
  const { words, language, list, url } = model;
  return (
    <div class="do-page do-page--wide">
      <div class="do-title">
        <h1>{words.title}</h1>
        <p class="do-lead">{words.lead}</p>
      </div>
      {list.state === 'away' ? (
        <Away language={language} service={words.service} retry={pathIn(language, url)} />
      ) : (
        <Found {...model} found={list.value} />
      )}
    </div>
  );
};

function Found(model: MissionsModel & { readonly found: MissionsList }): JSX.Element {
  const { words, language, found, country, sector } = model;
  const isFiltered = country !== '' || sector !== '';
  const path = pathIn(language, '/missions');
  return (
    <>
      {(found.countries.length > 0 || isFiltered) && (
        <Filters language={language} action={path} clear={isFiltered ? path : undefined}>
          <Choice
            {...{ language, name: 'country', label: words.country, options: found.countries }}
            value={country}
            empty={words.all}
          />
          <Choice
            {...{ language, name: 'sector', label: words.sector, options: found.sectors }}
            value={sector}
            empty={words.all}
          />
        </Filters>
      )}
      {found.shown.length === 0 ? <None {...model} isFiltered={isFiltered} /> : <List {...model} />}
    </>
  );
}

interface ChoiceModel {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly empty: string;
}

const Choice = (choice: ChoiceModel): JSX.Element => <SelectField {...choice} optional />;

function List({ words, language, found }: MissionsModel & { readonly found: MissionsList }): JSX.Element {
  const { shown, all, from, previous, next } = found;
  return (
    <section class="do-stack" aria-labelledby="list">
      <div class="do-row do-row--end">
        <h2 id="list">{words.list}</h2>
        <p class="do-quiet">{words.count(all)}</p>
      </div>
      <ul class="do-cards">
        {shown.map(({ mission, pools }) => (
          <li key={mission.id}>
            <MissionCard {...{ language, mission, pools }} />
          </li>
        ))}
      </ul>
      <Pager
        language={language}
        previous={previous && pathIn(language, previous)}
        next={next && pathIn(language, next)}
        shown={words.shown(from, from + shown.length - 1, all)}
      />
      <div class="do-panel">
        <h3>{words.rule}</h3>
        <p>{missionWords(language).rule}</p>
      </div>
    </section>
  );
}

const None = ({ words, language, isFiltered }: MissionsModel & { readonly isFiltered: boolean }): JSX.Element =>
  isFiltered ? (
    <Empty
      title={words.noneFiltered}
      why={words.noneFilteredWhy}
      next={<ButtonLink href={pathIn(language, '/missions')}>{words.showAll}</ButtonLink>}
    />
  ) : (
    <Empty
      title={words.none}
      why={words.noneWhy}
      next={<ButtonLink href={pathIn(language, '/contact')}>{words.invest}</ButtonLink>}
    />
  );
