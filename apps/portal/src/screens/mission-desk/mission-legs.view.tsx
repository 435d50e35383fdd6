import type { JSX } from 'preact';
import { Button } from '../../parts/button.js';
import { RadioGroup } from '../../parts/choice-field.js';
import { countryOptions } from '../../parts/countries.js';
import { SelectField, TextField } from '../../parts/field.js';
import { FieldError } from '../../parts/field-frame.js';
import { wordsOf, type Language } from '../../shell/language.js';
import { editorMessages } from './mission-editor.messages.js';
import { legField, MOST_LEGS, type LegField, type MissionForm } from './mission-form.js';
import { ZoneField } from './zone-field.view.js';

export interface LegsModel {
  readonly language: Language;
  readonly form: MissionForm;
  /** The address of the page, for the buttons that add and remove. */
  readonly address: string;
  /** What was just done: the focus goes to the new leg, or to the button that adds one. */
  readonly just?: 'added' | 'removed' | undefined;
}

/** The legs of a mission. The buttons send the form: with scripts only this part comes back. */
export function Legs({ language, form, address, just }: LegsModel): JSX.Element {
  const words = wordsOf(editorMessages, language);
  const error = form.state.errors['legs'];
  const renews = { 'hx-post': address, 'hx-target': '#legs', 'hx-swap': 'outerHTML' };
  return (
    <div id="legs" class="do-stack" tabindex={-1}>
      <input type="hidden" name="legs" value={form.legs} />
      <h2>{words.groups.legs}</h2>
      <p class="do-quiet">{words.legsText}</p>
      <FieldError language={language} id="legs" error={error} />
      {Array.from({ length: form.legs }, (_, leg) => (
        <fieldset key={leg} class="do-card do-leg">
          <legend>{words.leg(leg + 1)}</legend>
          <Leg {...{ language, form, leg, isNew: just === 'added' && leg === form.legs - 1 }} />
          <div>
            <Button kind="subtle" name="_leg" value={`remove-${leg}`} formNoValidate {...renews}>
              {words.leg(leg + 1)} {words.removeLeg}
            </Button>
          </div>
        </fieldset>
      ))}
      {form.legs < MOST_LEGS && (
        <div>
          <Button
            {...{ kind: 'secondary', name: '_leg', value: 'add', formNoValidate: true, ...renews }}
            autofocus={just === 'removed' ? true : undefined}
          >
            {words.addLeg}
          </Button>
        </div>
      )}
    </div>
  );
}

interface LegModel {
  readonly language: Language;
  readonly form: MissionForm;
  readonly leg: number;
  readonly isNew: boolean;
}

function Leg({ language, form, leg, isNew }: LegModel): JSX.Element {
  const words = wordsOf(editorMessages, language);
  const { values, errors } = form.state;
  const field = (name: Exclude<LegField, 'startChoices' | 'endChoices'>) => {
    const at = legField(leg, name);
    return { language, name: at, label: words.legLabels[name], value: values[at], error: errors[at] };
  };
  const time = { type: 'datetime-local', short: true, description: words.timeText } as const;
  return (
    <>
      <TextField {...field('place')} maxlength={200} autofocus={isNew} />
      <SelectField {...field('country')} options={countryOptions(language)} empty={words.chooseCountry} />
      <ZoneField {...field('zone')} description={words.zoneText} />
      <TextField {...field('localStart')} {...time} />
      <WhichOfTwo {...{ language, form, leg, side: 'start' }} />
      <TextField {...field('localEnd')} {...time} />
      <WhichOfTwo {...{ language, form, leg, side: 'end' }} />
    </>
  );
}

interface WhichModel {
  readonly language: Language;
  readonly form: MissionForm;
  readonly leg: number;
  readonly side: 'start' | 'end';
}

/** Only for a time that the clocks show twice. */
function WhichOfTwo({ language, form, leg, side }: WhichModel): JSX.Element | null {
  const words = wordsOf(editorMessages, language);
  const [name, kept] = [legField(leg, `${side}Offset`), legField(leg, `${side}Choices`)];
  const choices = form.state.values[kept] ?? '';
  const [first, second] = choices.split(' ');
  if (first === undefined || second === undefined) return null;
  return (
    <>
      <input type="hidden" name={kept} value={choices} />
      <RadioGroup
        {...{ language, name, label: words.legLabels[`${side}Offset`], value: form.state.values[name] }}
        choices={[
          { value: first, label: words.firstTime(first) },
          { value: second, label: words.secondTime(second) },
        ]}
      />
    </>
  );
}
