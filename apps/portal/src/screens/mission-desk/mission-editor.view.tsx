import type { JSX } from 'preact';
import { Button } from '../../parts/button.js';
import { CheckboxField, RadioGroup } from '../../parts/choice-field.js';
import { DescriptionList } from '../../parts/description-list.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { TextAreaField, TextField } from '../../parts/field.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn, wordsOf } from '../../shell/language.js';
import type { Visit } from '../../shell/visit.js';
import { editorMessages, type EditorWords } from './mission-editor.messages.js';
import { MissionCrumbs } from './mission-crumbs.js';
import type { MissionField, MissionForm } from './mission-form.js';
import { Legs } from './mission-legs.view.js';
import { missionWords } from './mission-words.js';
import { ZoneList } from './zone-field.view.js';

export const MISSION_FORM = 'mission-form';

/** What is stored now and differs from what was typed. */
export interface Difference {
  readonly field: MissionField | 'legs';
  readonly stored: string | undefined;
}

interface KnownMission {
  readonly id: string;
  /** Absent while its service is away. */
  readonly title?: string | undefined;
  readonly version: string;
}

export interface EditorModel {
  readonly visit: Pick<Visit, 'language' | 'csrf' | 'path'>;
  readonly form: MissionForm;
  /** Of a mission that exists: itself, as far as it cannot be changed here. */
  readonly mission?: KnownMission | undefined;
  /** Of a new one. */
  readonly key?: string | undefined;
  readonly just?: 'added' | 'removed' | undefined;
  /** Somebody else saved in the meantime. */
  readonly differences?: readonly Difference[] | undefined;
}

export function EditorView(model: EditorModel): JSX.Element {
  const { visit, form, mission, differences } = model;
  const { language, path } = visit;
  const words = wordsOf(editorMessages, language);
  const address = pathIn(language, path);
  const { errors, others } = form.state;
  const back = pathIn(language, mission === undefined ? '/mission-desk' : `/mission-desk/${mission.id}`);
  return (
    <div class="do-page">
      <ErrorSummary
        language={language}
        errors={[
          ...others.map((message) => ({ message })),
          ...Object.entries(errors).map(([field, message]) => ({ field, message: message ?? '' })),
        ]}
      />
      <Head {...model} />
      {differences !== undefined && <Differences {...{ differences, words }} />}
      <form class="do-form" id={MISSION_FORM} method="post" action={address} noValidate>
        <FormToken visit={visit} />
        {model.key !== undefined && <input type="hidden" name="_key" value={model.key} />}
        {mission !== undefined && <input type="hidden" name="_version" value={mission.version} />}
        <ZoneList />
        <Fields {...model} />
        <Legs {...{ language, form, address, just: model.just }} />
        <Dates {...model} />
        <div class="do-actions">
          <Button>{mission === undefined ? words.saveDraft : words.save}</Button>
          <Link href={back}>{words.cancel}</Link>
        </div>
      </form>
    </div>
  );
}

function Head({ visit: { language }, mission }: EditorModel): JSX.Element {
  const words = wordsOf(editorMessages, language);
  return (
    <>
      <MissionCrumbs {...{ language, mission }} />
      <div class="do-title">
        <h1>{mission === undefined ? words.newTitle : words.editTitle}</h1>
        {mission === undefined && <p class="do-lead">{words.newLead}</p>}
      </div>
    </>
  );
}

const fieldOf =
  ({ visit: { language }, form }: EditorModel) =>
  (name: MissionField) => {
    const { labels, hints } = wordsOf(editorMessages, language);
    const { values, errors } = form.state;
    return {
      ...{ language, name, label: labels[name], description: hints[name] },
      ...{ value: values[name], error: errors[name] },
    };
  };

function Fields(model: EditorModel): JSX.Element {
  const { visit, form, mission } = model;
  const words = wordsOf(editorMessages, visit.language);
  const { directions } = wordsOf(missionWords, visit.language);
  const field = fieldOf(model);
  return (
    <>
      <h2>{words.groups.about}</h2>
      <TextField {...field('title')} maxlength={200} />
      {mission === undefined && <TextField {...field('code')} short maxlength={8} autocomplete="off" />}
      <RadioGroup
        {...field('direction')}
        choices={(['outward', 'inward'] as const).map((value) => ({ value, label: directions[value] }))}
      />
      <TextField {...field('theme')} optional maxlength={200} />
      <TextAreaField {...field('goals')} optional rows={3} />
      <TextAreaField {...field('organisers')} optional rows={3} />
      <TextField {...field('sbi')} optional />
      <TextField {...field('nace')} optional />
      <h2>{words.groups.places}</h2>
      <TextField {...field('capacity')} short inputmode="numeric" maxlength={6} />
      <TextField {...field('minimumParticipants')} short optional inputmode="numeric" maxlength={6} />
      <CheckboxField
        {...field('voucherEligible')}
        value="true"
        checked={form.state.values['voucherEligible'] === 'true'}
      />
    </>
  );
}

function Dates(model: EditorModel): JSX.Element {
  const words = wordsOf(editorMessages, model.visit.language);
  const field = fieldOf(model);
  const time = { type: 'datetime-local', short: true, optional: true } as const;
  const hint = (name: MissionField) => [words.homeTimeText, words.hints[name]].filter(Boolean).join(' ');
  return (
    <>
      <h2>{words.groups.dates}</h2>
      <TextField {...field('opensAt')} {...time} description={hint('opensAt')} />
      <TextField {...field('closesAt')} {...time} description={hint('closesAt')} />
      <TextField {...field('decisionOn')} type="date" short optional />
    </>
  );
}

function Differences({
  differences,
  words,
}: {
  readonly differences: readonly Difference[];
  readonly words: EditorWords;
}): JSX.Element {
  return (
    <div class="utrecht-alert utrecht-alert--warning do-message do-message--warning">
      <h2>{words.changedTitle}</h2>
      <p>{words.changedText}</p>
      <DescriptionList
        facts={differences.map(({ field, stored }) => ({
          key: field,
          name: field === 'legs' ? words.groups.legs : words.labels[field],
          value: <Name>{stored ?? words.nothing}</Name>,
        }))}
      />
    </div>
  );
}
