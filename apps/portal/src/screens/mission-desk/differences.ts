import { valueOf } from '../../shell/form-state.js';
import { formatDateTime, formatDay } from '../../shell/format.js';
import { wordsOf, type Language } from '../../shell/language.js';
import { editorMessages } from './mission-editor.messages.js';
import type { Difference } from './mission-editor.view.js';
import { differingFields, legsDiffer, missionFormOf, type MissionField, type MissionForm } from './mission-form.js';
import { missionWords, type Mission } from './mission-words.js';

/** What is stored now where it is not what was typed, as people read it. */
export function differencesOf(form: MissionForm, stored: Mission, language: Language): readonly Difference[] {
  const now = missionFormOf(stored);
  const fields = differingFields(form, now).map((field) => ({ field, stored: shownOf(field, now, stored, language) }));
  const legs = { field: 'legs', stored: legsOf(stored, language) } as const;
  return legsDiffer(form, now) ? [...fields, legs] : fields;
}

function shownOf(field: MissionField, now: MissionForm, stored: Mission, language: Language): string | undefined {
  const { yes, no } = wordsOf(editorMessages, language);
  if (field === 'voucherEligible') return stored.voucherEligible ? yes : no;
  if (field === 'direction') return wordsOf(missionWords, language).directions[stored.direction];
  if (field === 'decisionOn') return stored.decisionOn && formatDay(stored.decisionOn, language);
  if (field === 'opensAt' || field === 'closesAt') {
    const at = stored[field];
    return at && formatDateTime(at, language);
  }
  return valueOf(now.state, field)?.replaceAll('\n', '; ');
}

const legsOf = ({ legs }: Mission, language: Language): string | undefined =>
  legs.length === 0
    ? undefined
    : legs
        .map(({ place, zone, startsAt }) => `${place}: ${formatDateTime(startsAt, language, { zone, place })}`)
        .join('; ');
