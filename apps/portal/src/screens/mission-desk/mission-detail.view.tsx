import type { ComponentChildren, JSX } from 'preact';
import { Badge } from '../../parts/badge.js';
import { Breadcrumb } from '../../parts/breadcrumb.js';
import { Button, ButtonLink, type ButtonKind } from '../../parts/button.js';
import { Clock, Day } from '../../parts/clock.js';
import { DescriptionList } from '../../parts/description-list.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { FormToken } from '../../shell/form-token.js';
import { formatCountry, formatList, formatNumber } from '../../shell/format.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import type { Visit } from '../../shell/visit.js';
import { detailMessages } from './mission-detail.messages.js';
import { Pools } from './mission-pools.view.js';
import { missionWords, STATE_TONES, type Mission, type NextState, type SlotPool } from './mission-words.js';

export interface DetailModel {
  readonly visit: Pick<Visit, 'language' | 'csrf'>;
  readonly mission: Mission;
  readonly pools: readonly SlotPool[];
  readonly isLead: boolean;
}

export function DetailView(model: DetailModel): JSX.Element {
  const { visit, mission, pools, isLead } = model;
  const { language } = visit;
  const words = wordsOf(detailMessages, language);
  const { states, desk } = wordsOf(missionWords, language);
  return (
    <div class="do-page do-page--wide">
      <Breadcrumb language={language} crumbs={[{ href: pathIn(language, '/mission-desk'), label: desk }]} />
      <div class="do-title">
        <div class="do-title__line">
          <h1>
            <Name>{mission.title}</Name>
          </h1>
          <Badge tone={STATE_TONES[mission.state]}>{states[mission.state]}</Badge>
        </div>
        <p class="do-quiet">{mission.code}</p>
      </div>
      <div class="do-detail">
        <div>
          <Now {...model} />
          <Pools {...{ language, missionId: mission.id, pools, isLead }} />
          <section class="do-stack" aria-labelledby="programme">
            <h2 id="programme">{words.programme}</h2>
            <Programme {...{ language, mission }} />
          </section>
        </div>
        <div>
          <section class="do-panel" aria-labelledby="facts">
            <h2 id="facts">{words.facts}</h2>
            <DescriptionList facts={factsOf(mission, language)} />
            {isLead && mission.nextStates.length > 0 && (
              <p>
                <Link href={pathIn(language, `/mission-desk/${mission.id}/edit`)}>{words.edit}</Link>
              </p>
            )}
          </section>
        </div>
      </div>
    </div>
  );
}

/** The next step, what it does, and what stands in its way. */
function Now(model: DetailModel): JSX.Element {
  const { visit, mission, pools, isLead } = model;
  const { language } = visit;
  const words = wordsOf(detailMessages, language);
  const next = mission.nextStates.find((to) => to !== 'cancelled');
  const canCancel = mission.nextStates.includes('cancelled');
  const to = (rest: string) => pathIn(language, `/mission-desk/${mission.id}${rest}`);
  // While requests come in, looking at them is the work; closing is for later.
  const isOpen = next === 'closed' && pools.length > 0;
  const step = isLead && next !== undefined && mission.missingFields.length === 0 && (
    <Step {...model} to={next} kind={isOpen ? 'secondary' : 'primary'} />
  );
  const actions = isLead && (pools.length > 0 || canCancel) && (
    <div class="do-actions">
      {pools.length > 0 && (
        <ButtonLink href={to('/applicants')} kind={isOpen ? 'primary' : 'secondary'}>
          {words.applicants}
        </ButtonLink>
      )}
      {canCancel && <Link href={to('/transitions/cancelled')}>{words.cancel}</Link>}
    </div>
  );
  return (
    <section class="do-card do-card--first" aria-labelledby="now">
      <h2 id="now">{words.now}</h2>
      {!isLead && <p>{words.onlyRead}</p>}
      {isLead && mission.missingFields.length > 0 && <Missing {...{ language, mission }} />}
      {isLead && pools.length === 0 && mission.missingFields.length === 0 && next !== undefined && (
        <p>{words.noPools}</p>
      )}
      {isOpen ? [actions, step] : [step, actions]}
      {isLead && mission.nextStates.length === 0 && <p>{words.nothingLeft}</p>}
    </section>
  );
}

/** What is still missing, each with a link to its field. */
export function Missing({ language, mission }: { readonly language: Language; readonly mission: Mission }) {
  const words = wordsOf(detailMessages, language);
  const edit = pathIn(language, `/mission-desk/${mission.id}/edit`);
  return (
    <div class="do-stack do-stack--tight">
      <p>{words.missing}</p>
      <ul>
        {mission.missingFields.map((field) => (
          <li key={field}>
            <Link href={`${edit}#${encodeURIComponent(field)}`}>{words.fields[field] ?? field}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface StepProps extends DetailModel {
  readonly to: NextState;
  readonly kind: ButtonKind;
}

function Step({ visit, mission, to, kind }: StepProps): JSX.Element {
  const { button, happens } = wordsOf(detailMessages, visit.language).steps[to];
  const action = pathIn(visit.language, `/mission-desk/${mission.id}/transitions/${to}`);
  return (
    <form class="do-stack do-stack--tight" method="post" action={action}>
      <FormToken visit={visit} />
      <input type="hidden" name="_version" value={mission.version} />
      <p>{happens}</p>
      <div>
        <Button kind={kind}>{button}</Button>
      </div>
    </form>
  );
}

function Programme({ language, mission }: { readonly language: Language; readonly mission: Mission }): JSX.Element {
  const words = wordsOf(detailMessages, language);
  if (mission.legs.length === 0) return <p class="do-quiet">{words.noLegs}</p>;
  return (
    <ol class="do-list">
      {mission.legs.map(({ place, country, zone, startsAt, endsAt }, index) => (
        <li key={index}>
          <div class="do-list__main do-stack do-stack--tight">
            <h3>
              <Name>{place}</Name>, {formatCountry(country, language)}
            </h3>
            <p>
              <Name>
                <Clock {...{ language, at: startsAt, zone, place }} />
              </Name>{' '}
              {words.until}{' '}
              <Name>
                <Clock {...{ language, at: endsAt, zone, place }} />
              </Name>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function factsOf(mission: Mission, language: Language) {
  const words = wordsOf(detailMessages, language);
  const { directions } = wordsOf(missionWords, language);
  const { labels } = words;
  const number = (value: number | undefined) => (value === undefined ? undefined : formatNumber(value, language));
  const moment = (at: string | undefined) => at && <Clock {...{ language, at }} />;
  const list = (items: readonly string[]) => (items.length === 0 ? undefined : <Lines items={items} />);
  const sectors = mission.sectorCodes.map(({ scheme, code }) => `${scheme === 'sbi2025' ? 'SBI' : 'NACE'} ${code}`);
  const facts: readonly (readonly [keyof typeof labels, ComponentChildren])[] = [
    ['opensAt', moment(mission.opensAt)],
    ['closesAt', moment(mission.closesAt)],
    ['decisionOn', mission.decisionOn && <Day {...{ language, day: mission.decisionOn }} />],
    ['direction', directions[mission.direction]],
    ['capacity', number(mission.capacity)],
    ['minimum', number(mission.minimumParticipants)],
    ['theme', mission.theme && <Name>{mission.theme}</Name>],
    ['goals', list(mission.goals)],
    ['organisers', list(mission.organisers)],
    ['sectors', sectors.length === 0 ? undefined : formatList(sectors, language)],
    ['voucher', mission.voucherEligible ? words.yes : words.no],
  ];
  return facts.map(([key, value]) => ({ key, name: labels[key], value: value ?? words.notSet }));
}

const Lines = ({ items }: { readonly items: readonly string[] }): JSX.Element => (
  <ul>
    {items.map((item) => (
      <li key={item}>
        <Name>{item}</Name>
      </li>
    ))}
  </ul>
);
