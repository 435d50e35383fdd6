import type { JSX } from 'preact';
import { hasErrors, type FormState } from '../../shell/form-state.js';
import { Button } from '../../parts/button.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { SelectField, TextField } from '../../parts/field.js';
import { countryOptions } from '../../parts/countries.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import type { Visit } from '../../shell/visit.js';
import { leadWords } from '../../parts/lead-words.messages.js';
import type { Hint } from './find-known.js';
import { HintView } from './hint.view.js';
import { quickLogMessages } from './quick-log.messages.js';

export const QUICK_LOG_FORM = 'quick-log';
export const QUICK_LOG_FIELDS = ['company', 'known', 'country', 'who', 'reach', 'wish', 'channel'] as const;
export type QuickLogField = (typeof QUICK_LOG_FIELDS)[number];

export interface QuickLogModel {
  readonly language: Language;
  readonly visit: Pick<Visit, 'csrf'>;
  readonly state: FormState<QuickLogField>;
  /** Goes out as the `Idempotency-Key`. */
  readonly key: string;
  readonly hint: Hint;
}

/** Five questions and the channel, which seldom changes. All on one line each, so that Enter saves from everywhere. */
export function QuickLogView(model: QuickLogModel): JSX.Element {
  const { language, visit, state, key } = model;
  const words = wordsOf(quickLogMessages, language);
  const errors = QUICK_LOG_FIELDS.flatMap((field) => {
    const message = state.errors[field];
    return message === undefined ? [] : [{ field, message }];
  });
  return (
    <div class="do-page do-stack do-stack--wide">
      <ErrorSummary {...{ language }} errors={[...errors, ...state.others.map((message) => ({ message }))]} />
      <div class="do-title">
        <h1 class="nl-heading nl-heading--level-1">{words.title}</h1>
        <p class="do-lead">{words.lead}</p>
      </div>
      <form id={QUICK_LOG_FORM} class="do-form" method="post" action={pathIn(language, '/leads/new')} noValidate>
        <FormToken {...{ visit }} />
        <input type="hidden" name="_key" value={key} />
        <Company {...model} />
        <Others {...model} />
        <div class="do-actions">
          <Button>{words.save}</Button>
          <noscript>
            <Button kind="secondary" name="_check" value="yes">
              {words.check}
            </Button>
          </noscript>
        </div>
      </form>
    </div>
  );
}

/** The name, and under it who it may be: asked when the typing pauses, of the newest text only. */
function Company({ language, state, hint }: QuickLogModel): JSX.Element {
  const words = wordsOf(quickLogMessages, language);
  const { values, errors } = state;
  return (
    <>
      <TextField
        {...{ language, name: 'company', label: words.company, value: values.company, error: errors.company }}
        {...{ autocomplete: 'off', maxlength: 300, autofocus: !hasErrors(state) }}
        hx-post={pathIn(language, '/leads/new/hint')}
        hx-trigger="input changed delay:150ms, change from:#country"
        hx-sync="this:replace"
        hx-target="#hint"
        hx-swap="innerMorph"
        hx-include="closest form"
      />
      <div id="hint" role="status">
        <HintView {...{ language, hint, known: values.known, error: errors.known }} />
      </div>
    </>
  );
}

function Others({ language, state }: QuickLogModel): JSX.Element {
  const words = wordsOf(quickLogMessages, language);
  const { channels } = wordsOf(leadWords, language);
  const { values, errors } = state;
  return (
    <>
      <SelectField
        {...{ language, name: 'country', label: words.country, empty: words.chooseCountry }}
        {...{ value: values.country, error: errors.country, options: countryOptions(language) }}
      />
      <TextField
        {...{ language, name: 'who', label: words.who, value: values.who, error: errors.who }}
        {...{ autocomplete: 'off', maxlength: 200 }}
      />
      <TextField
        {...{ language, name: 'reach', label: words.reach, description: words.reachHelp }}
        {...{ value: values.reach, error: errors.reach, autocomplete: 'off', maxlength: 320 }}
      />
      <TextField
        {...{ language, name: 'wish', label: words.wish, value: values.wish, error: errors.wish }}
        {...{ optional: true, autocomplete: 'off', maxlength: 10_000 }}
      />
      <SelectField
        {...{ language, name: 'channel', label: words.channel, value: values.channel, error: errors.channel }}
        options={Object.entries(channels)
          .filter(([value]) => value !== 'webForm')
          .map(([value, label]) => ({ value, label }))}
      />
    </>
  );
}
