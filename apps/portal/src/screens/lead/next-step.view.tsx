import type { JSX } from 'preact';
import { fieldId } from '../../parts/field.js';
import { formatDay } from '../../shell/format.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { pathIn, wordsOf } from '../../shell/language.js';
import { EDITABLE } from './lead-form-fields.js';
import { leadMessages } from './lead.messages.js';
import type { LeadModel } from './lead.model.js';
import { fieldName, leadVocabulary } from './lead-vocabulary.messages.js';

/** What is missing for the next stage, or what to do now. */
export function NextStep(model: LeadModel): JSX.Element {
  const { language, lead, missing } = model;
  const words = wordsOf(leadMessages, language).next;
  const { stages } = wordsOf(leadVocabulary, language);
  const { targetStage, missingFields } = missing;
  return (
    <section class="do-card do-card--first" id="lead-next-step" aria-labelledby="lead-next-step-title" data-live="">
      <h2 class="nl-heading nl-heading--level-2" id="lead-next-step-title">
        {words.title}
      </h2>
      {lead.stage === 'received' && lead.channel === 'webForm' && <p>{words.waitsForMail}</p>}
      {targetStage === undefined ? (
        <p>{words.ended}</p>
      ) : missingFields.length === 0 ? (
        <p>{words.complete(stages[targetStage])}</p>
      ) : (
        <>
          <p>{words.missing(missingFields.length, stages[targetStage])}</p>
          <ul class="do-list">
            {missingFields.map((field) => (
              <li key={field}>
                <Missing {...{ model, field }} />
              </li>
            ))}
          </ul>
        </>
      )}
      <DoNow {...model} />
    </section>
  );
}

/** A name with `|` asks for one of two. */
function Missing({ model, field }: { readonly model: LeadModel; readonly field: string }): JSX.Element {
  const { language, lead, viewer, match } = model;
  const words = wordsOf(leadMessages, language).next;
  const vocabulary = wordsOf(leadVocabulary, language);
  const [first = field, second] = field.split('|');
  const name = fieldName(vocabulary, first);
  const text = second === undefined ? name : words.oneOf(name, fieldName(vocabulary, second));
  if (field === 'matchDecision') {
    const found = match.state === 'here' ? match.value : undefined;
    return (
      <span>
        {found === undefined ? text : <Link href={pathIn(language, `/match-cases/${found.id}`)}>{text}</Link>}{' '}
        <span class="do-quiet">({words.matchDecides})</span>
      </span>
    );
  }
  if (!EDITABLE.has(first)) {
    return (
      <span>
        {text} <span class="do-quiet">({words.elsewhere})</span>
      </span>
    );
  }
  if (!viewer.mayEdit) return <span>{text}</span>;
  return <Link href={pathIn(language, `/leads/${lead.id}/edit#${fieldId(first)}`)}>{text}</Link>;
}

function DoNow({ language, viewer, echo }: LeadModel): JSX.Element | null {
  const mission = echo.state === 'here' ? echo.value[0] : undefined;
  if (mission === undefined || !viewer.mayEdit) return null;
  const words = wordsOf(leadMessages, language).next;
  return (
    <p>
      <strong>{words.now}:</strong>{' '}
      <Link href="#lead-echo">
        <Name>{words.reply(mission.place, formatDay(mission.startsOn, language))}</Name>
      </Link>
    </p>
  );
}
