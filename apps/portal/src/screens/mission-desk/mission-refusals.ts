import { withError, withViolations, valueOf, type FormState } from '../../shell/form-state.js';
import type { Problem, Violation } from '../../clients/problem.js';
import { wordsOf, type Language } from '../../shell/language.js';
import { editorMessages, type EditorWords } from './mission-editor.messages.js';
import { legField, MISSION_FIELDS, sectorCodesOf, type MissionForm } from './mission-form.js';

/** Which field each JSON pointer of the service means. */
function fieldsByPointer(form: MissionForm): Readonly<Record<string, string>> {
  const fields: Record<string, string> = { '/sectorCodes': 'nace', '/legs': 'legs' };
  for (const field of MISSION_FIELDS) fields[`/${field}`] = field;
  for (const [index, { scheme }] of sectorCodesOf(form).entries()) {
    fields[`/sectorCodes/${index}`] = scheme === 'sbi2025' ? 'sbi' : 'nace';
  }
  for (let leg = 0; leg < form.legs; leg++) {
    fields[`/legs/${leg}`] = legField(leg, 'place');
    for (const field of ['place', 'country', 'zone', 'localStart', 'localEnd'] as const) {
      fields[`/legs/${leg}/${field}`] = legField(leg, field);
    }
    fields[`/legs/${leg}/startOffset`] = legField(leg, 'localStart');
    fields[`/legs/${leg}/endOffset`] = legField(leg, 'localEnd');
  }
  return fields;
}

/** What this form says better than the general words do. */
function ownSentence({ code }: Violation, field: string, words: EditorWords): string | undefined {
  const own: Readonly<Record<string, string>> = {
    ...{ 'localTime.ambiguous': words.timeTwice, 'localTime.nonexistent': words.timeSkipped },
    ...{ 'localTime.offset': words.timeOnce, notAfterStart: words.endBeforeStart },
    ...{ notAfterOpening: words.closesBeforeOpening, aboveCapacity: words.minimumAboveCapacity },
  };
  return own[code] ?? { code: words.codeShape, sbi: words.sectorShape, nace: words.sectorShape }[field];
}

/** The offsets that the service offers for a time that the clocks show twice; the earlier moment first. */
const choicesIn = (detail: string): string => (detail.match(/[+-]\d{2}:\d{2}/g) ?? []).join(' ');

/** A time that happens twice can be chosen of the two; a choice that no longer fits is taken away. */
function withChoices(state: FormState<string>, { code, detail }: Violation, field: string): FormState<string> {
  const side = field.endsWith('localStart') ? 'start' : 'end';
  const at = field.slice(0, field.lastIndexOf('.') + 1);
  const { [`${at}${side}Offset`]: _offset, [`${at}${side}Choices`]: _choices, ...values } = state.values;
  if (code === 'localTime.offset') return { ...state, values };
  if (code !== 'localTime.ambiguous') return state;
  return { ...state, values: { ...values, [`${at}${side}Choices`]: choicesIn(detail) } };
}

/** The form with what the service says of it, each sentence at the field that it is about. */
export function withMissionProblem(form: MissionForm, problem: Problem, language: Language): MissionForm {
  const words = wordsOf(editorMessages, language);
  const fields = fieldsByPointer(form);
  if (problem.code === 'mission.duplicate') {
    return { ...form, state: withError(form.state, 'code', words.codeTaken) };
  }
  if (problem.code === 'mission.fields-missing') {
    return { ...form, state: withError(form.state, 'legs', words.legsNeeded) };
  }
  let { state } = form;
  for (const violation of problem.errors ?? []) {
    const field = fields[violation.pointer] ?? fields[violation.pointer.replace(/\/[^/]+$/, '')];
    if (field === undefined) continue;
    state = withChoices(state, violation, field);
    const sentence = ownSentence(violation, field, words);
    if (sentence !== undefined && valueOf(state, field) !== undefined) state = withError(state, field, sentence);
  }
  return { ...form, state: withViolations(state, problem, fields, language) };
}
