import type { JSX } from 'preact';
import type { components } from '../../clients/generated/mission-scheduling.js';
import type { Mission, SlotPool } from '../../clients/offered-missions.js';
import type { Tone } from '../../parts/badge.js';
import { Badge } from '../../parts/badge.js';
import { Breadcrumb } from '../../parts/breadcrumb.js';
import { Button, ButtonLink } from '../../parts/button.js';
import { Clock, Day } from '../../parts/clock.js';
import { DescriptionList, type Fact } from '../../parts/description-list.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { TextField } from '../../parts/field.js';
import { Link } from '../../parts/link.js';
import { daysOf, placesOf } from '../../parts/mission-card.js';
import { missionWords, phaseOf } from '../../parts/mission-words.js';
import { Name } from '../../parts/name.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn } from '../../shell/language.js';
import type { Visit } from '../../shell/visit.js';
import type { MyRequestWords } from './my-request.messages.js';

export type PlaceStatus = components['schemas']['PlaceStatusView'];

/** The ids of what changes while the page is open. */
export const STANDING_ID = 'standing';

export interface MyRequestModel {
  readonly words: MyRequestWords;
  readonly visit: Pick<Visit, 'csrf' | 'language'>;
  readonly place: PlaceStatus;
  readonly mission: Mission;
  /** Absent when it is gone. */
  readonly pool?: SlotPool | undefined;
  /** With the key in it. */
  readonly secretPath: string;
  /** Of the portal, as its visitors see it. */
  readonly baseUri: string;
}

const TONES: Readonly<Record<PlaceStatus['state'], Tone>> = {
  ...{ confirmed: 'good', waitlisted: 'waiting', withdrawn: 'neutral', cancelledByOrganiser: 'bad' },
};

const isLive = ({ state }: PlaceStatus): boolean => state === 'confirmed' || state === 'waitlisted';

export function MyRequestView(model: MyRequestModel): JSX.Element {
  const { words, visit, place, secretPath, baseUri } = model;
  return (
    <div class="do-page">
      <div class="do-title">
        <h1>{words.title(place.receiptNumber)}</h1>
        <p class="do-lead">
          <Name>{place.missionTitle}</Name>
        </p>
      </div>
      <Standing {...model} />
      <section class="do-message do-message--info" aria-labelledby="keep">
        <h2 id="keep">{words.keepTitle}</h2>
        <p>{words.keep}</p>
        <p>
          <a class="do-secret" href={secretPath}>
            {baseUri}
            {secretPath}
          </a>
        </p>
        <p>{words.keepWhy}</p>
      </section>
      <section class="do-stack do-stack--tight" aria-labelledby="about">
        <h2 id="about">{words.about}</h2>
        <DescriptionList facts={factsOf(model)} />
      </section>
      <section class="do-stack do-stack--tight" aria-labelledby="rule">
        <h2 id="rule">{words.rule}</h2>
        <p>{missionWords(visit.language).rule}</p>
      </section>
    </div>
  );
}

/** How it stands, why, and what to do. Drawn by the page and by the stream. */
export function Standing(model: MyRequestModel): JSX.Element {
  const { words, visit, place, mission, pool } = model;
  const { language } = visit;
  const { state, waitPosition } = place;
  return (
    <section class="do-card do-card--first" id={STANDING_ID} aria-labelledby="standing-title">
      <h2 id="standing-title">{words.stands}</h2>
      <div class="do-stack do-stack--tight" role="status">
        <p>
          <Badge tone={TONES[state]}>{words.states[state]}</Badge>
        </p>
        {waitPosition !== undefined && (
          <p>
            <strong>{words.position(waitPosition, pool && Math.max(pool.waiting, waitPosition))}</strong>
          </p>
        )}
        <p>{state === 'waitlisted' ? words.why.waitlisted((waitPosition ?? 1) - 1) : words.why[state]}</p>
      </div>
      <div class="do-stack do-stack--tight">
        <h3>{words.next}</h3>
        <p>{words.nextSteps[state]}</p>
      </div>
      <div class="do-actions">
        {isLive(place) && (
          <ButtonLink href={pathIn(language, `/my-request/${place.id}/withdraw`)} kind="secondary">
            {words.withdraw}
          </ButtonLink>
        )}
        {state === 'withdrawn' && phaseOf(mission) === 'open' && (
          <ButtonLink href={pathIn(language, `/missions/${mission.id}/request`)} kind="secondary">
            {words.askAgain}
          </ButtonLink>
        )}
        {state === 'cancelledByOrganiser' && (
          <ButtonLink href={pathIn(language, '/missions')} kind="secondary">
            {words.otherMissions}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

function factsOf({ words, visit: { language }, place, mission }: MyRequestModel): readonly Fact[] {
  const { facts } = words;
  const list: readonly (Fact | false)[] = [
    { key: 'receiptNumber', name: facts.receiptNumber, value: place.receiptNumber },
    {
      key: 'mission',
      name: facts.mission,
      value: (
        <Link href={pathIn(language, `/missions/${mission.id}`)}>
          <Name>{mission.title}</Name>
        </Link>
      ),
    },
    { key: 'when', name: facts.when, value: daysOf(mission, language) },
    { key: 'where', name: facts.where, value: <Name>{placesOf(mission, language)}</Name> },
    { key: 'submitted', name: facts.submitted, value: <Clock language={language} at={place.submittedAt} /> },
    place.decisionOn !== undefined && {
      key: 'decision',
      name: facts.decision,
      value: <Day language={language} day={place.decisionOn} />,
    },
  ];
  return list.filter((fact) => fact !== false);
}

/** Asks once more before a place is given back. */
export function WithdrawView({ words, visit, place }: MyRequestModel): JSX.Element {
  const { language } = visit;
  const path = pathIn(language, `/my-request/${place.id}`);
  return (
    <div class="do-page">
      <Breadcrumb language={language} crumbs={[{ href: path, label: words.title(place.receiptNumber) }]} />
      <div class="do-title">
        <h1>{words.withdrawTitle}</h1>
        <p class="do-lead">
          <Name>{place.missionTitle}</Name>, {place.receiptNumber}
        </p>
      </div>
      <p>{place.state === 'confirmed' ? words.withdrawText.confirmed : words.withdrawText.waitlisted}</p>
      <p>{words.withdrawUndo}</p>
      <form class="do-actions" method="post" action={`${path}/withdraw`}>
        <FormToken visit={visit} />
        <Button kind="negative">{words.withdrawYes}</Button>
        <ButtonLink href={path} kind="subtle">
          {words.withdrawNo}
        </ButtonLink>
      </form>
    </div>
  );
}

export interface KeyModel {
  readonly words: MyRequestWords;
  readonly visit: Pick<Visit, 'csrf' | 'language'>;
  readonly id: string;
  /** A key was given, and it is not the one. */
  readonly isWrong: boolean;
}

export const KEY_FORM_ID = 'receipt-key';

/** In place of a request that cannot be shown: what to do. It says the same whether there is such a request or not. */
export function KeyView({ words, visit, id, isWrong }: KeyModel): JSX.Element {
  const { language } = visit;
  const error = isWrong ? words.keyWrong : undefined;
  return (
    <div class="do-page">
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ field: 'key', message: error }]} />
      <div class="do-title">
        <h1>{words.keyTitle}</h1>
        <p>{words.keyText}</p>
      </div>
      <ul>
        {words.keySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <form class="do-form" id={KEY_FORM_ID} method="post" action={pathIn(language, `/my-request/${id}`)} noValidate>
        <FormToken visit={visit} />
        <TextField
          {...{ language, name: 'key', label: words.keyLabel, description: words.keyDescription, error }}
          autocomplete="off"
          maxlength={500}
        />
        <div class="do-actions">
          <Button>{words.keySend}</Button>
          <ButtonLink href={pathIn(language, '/contact')} kind="subtle">
            {words.contact}
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
