import type { JSX } from 'preact';
import { Away } from '../../parts/away.js';
import { CopyButton } from '../../parts/copy-button.js';
import { Empty } from '../../parts/empty.js';
import { Evidence } from '../../parts/evidence.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { formatCountry, formatDay, formatList } from '../../shell/format.js';
import { pathIn, wordsOf } from '../../shell/language.js';
import { LANGUAGE_NAMES } from '../../shell/navigation.js';
import { leadMessages, type LeadWords } from './lead.messages.js';
import type { LeadModel, Opportunity } from './lead.model.js';
import { replyLanguage, replyText } from './reply-text.js';

/** Missions that fit the lead, so that the first reply can offer one. */
export function Echo(model: LeadModel): JSX.Element {
  const { language, echo, lead } = model;
  const words = wordsOf(leadMessages, language).echo;
  return (
    <section class="do-card" id="lead-echo" aria-labelledby="lead-echo-title" data-live="">
      <h2 class="nl-heading nl-heading--level-2" id="lead-echo-title">
        {words.title}
      </h2>
      {echo.state === 'away' ? (
        <Away {...{ language, service: words.service, retry: pathIn(language, `/leads/${lead.id}`) }} />
      ) : echo.value.length === 0 ? (
        <Empty title={words.none} why={words.whyNone(formatCountry(lead.organisation.country, language))} />
      ) : (
        <ul class="do-stack do-stack--wide do-plain">
          {echo.value.map((mission) => (
            <li key={mission.missionId} id={`mission-${mission.missionId}`} class="do-stack">
              <Mission {...{ model, mission, words }} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface MissionProps {
  readonly model: LeadModel;
  readonly mission: Opportunity;
  readonly words: LeadWords['echo'];
}

const reasonWords = ({ mission, words, model }: MissionProps): Readonly<Record<string, string>> => ({
  sameCountry: words.sameCountry(formatCountry(mission.country, model.language)),
  samePlace: words.samePlace(mission.place),
  sameSector: words.sameSector,
});

function Mission(props: MissionProps): JSX.Element {
  const { mission, words, model } = props;
  const { language, viewer } = model;
  const count = mission.organisationIds.length;
  const day = formatDay(mission.startsOn, language);
  const reasons = reasonWords(props);
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">
        <Name>{count === 0 ? words.goes(day, mission.place) : words.meet(count, day, mission.place)}</Name>
      </h3>
      <p>
        <Name>{mission.missionTitle}</Name> {' · '}
        <Link href={pathIn(language, `/missions/${mission.missionId}`)}>{words.mission}</Link>
      </p>
      <div class="do-stack do-stack--tight">
        <p class="do-quiet">{words.why}:</p>
        <Evidence
          language={language}
          reasons={mission.reasons.map((reason) => ({
            ...{ key: reason, weight: '+' },
            words: <Name>{reasons[reason] ?? reason}</Name>,
          }))}
        />
      </div>
      <p>{count === 0 ? words.noPartners : <Name>{words.partners(partnersText(props))}</Name>}</p>
      {viewer.mayEdit && <Reply {...props} />}
    </>
  );
}

const partnersOf = ({ mission, model }: MissionProps): readonly string[] =>
  mission.organisationIds.flatMap((id) => model.names.get(id) ?? []).slice(0, 5);

function partnersText(props: MissionProps): string {
  const { words, mission, model } = props;
  const names = partnersOf(props);
  const rest = mission.organisationIds.length - names.length;
  if (names.length === 0) return String(rest);
  return rest === 0 ? formatList(names, model.language) : `${names.join(', ')} ${words.more(rest)}`;
}

/** To change and copy: what was typed in it stays when the page renews itself. */
function Reply(props: MissionProps): JSX.Element {
  const { mission, words, model } = props;
  const { lead, viewer } = model;
  const language = replyLanguage(lead);
  const to = lead.contacts?.[0]?.fullName;
  const text = replyText({ language, to, from: viewer.name, mission, partners: partnersOf(props) });
  const id = `reply-${mission.missionId}`;
  return (
    <details id={`${id}-details`}>
      <summary>{words.reply}</summary>
      <div class="utrecht-form-field do-field">
        <label class="utrecht-form-label" for={id}>
          {words.replyLabel(LANGUAGE_NAMES[language])}
        </label>
        <div class="utrecht-form-field-description do-field__description" id={`${id}-description`}>
          {words.replyHelp}
        </div>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          id={id}
          rows={9}
          lang={language}
          aria-describedby={`${id}-description`}
        >
          {text}
        </textarea>
      </div>
      <CopyButton field={id} label={words.copy} copied={words.copied} />
    </details>
  );
}
