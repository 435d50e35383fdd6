import { typed, valueOf, type FormState } from '../../shell/form-state.js';
import { HOME_ZONE } from '../../shell/format.js';
import { instantOf, localOf, offsetOf } from '../../shell/local-time.js';
import type { Mission } from './mission-words.js';

export const MISSION_FIELDS = [
  ...(['code', 'title', 'direction', 'capacity', 'minimumParticipants', 'theme', 'goals', 'organisers'] as const),
  ...(['voucherEligible', 'sbi', 'nace', 'opensAt', 'closesAt', 'decisionOn'] as const),
] as const;
export type MissionField = (typeof MISSION_FIELDS)[number];

export const LEG_FIELDS = [
  ...(['place', 'country', 'zone', 'localStart', 'localEnd'] as const),
  // Only in the hour that clocks show twice: what was chosen, and between what.
  ...(['startOffset', 'endOffset', 'startChoices', 'endChoices'] as const),
] as const;
export type LegField = (typeof LEG_FIELDS)[number];

/** More than any journey has; the service refuses more. */
export const MOST_LEGS = 20;

/** The form of a mission, as it is typed. */
export interface MissionForm {
  readonly state: FormState<string>;
  readonly legs: number;
}

/** The name of a field of a leg: `legs.1.place`. */
export const legField = (leg: number, field: LegField): string => `legs.${leg}.${field}`;

const legNumbers = (legs: number): readonly number[] => Array.from({ length: legs }, (_, leg) => leg);

const fieldsOf = (legs: number): readonly string[] => [
  ...MISSION_FIELDS,
  ...legNumbers(legs).flatMap((leg) => LEG_FIELDS.map((field) => legField(leg, field))),
];

/** What was sent; as many legs as the form says, within reason. */
export function readMissionForm(form: URLSearchParams): MissionForm {
  const said = Number(form.get('legs'));
  const legs = Number.isInteger(said) ? Math.min(Math.max(said, 0), MOST_LEGS) : 0;
  return { legs, state: typed(form, fieldsOf(legs)) };
}

const withValues = (values: Readonly<Record<string, string>>): FormState<string> => ({
  values,
  errors: {},
  others: [],
});

/** A new mission: one leg to fill in. */
export const emptyMissionForm = (): MissionForm => ({ legs: 1, state: withValues({ direction: 'outward' }) });

const codesOf = ({ sectorCodes }: Mission, scheme: 'sbi2025' | 'nace2.1'): string =>
  sectorCodes
    .filter((one) => one.scheme === scheme)
    .map(({ code }) => code)
    .join(', ');

const present = (values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );

const homeTime = (instant: string | undefined): string | undefined =>
  instant === undefined ? undefined : localOf(instant, HOME_ZONE);

/** A mission as its form shows it. */
export function missionFormOf(mission: Mission): MissionForm {
  const { code, title, direction, theme, goals, organisers, legs, decisionOn } = mission;
  const legValues: Record<string, string> = {};
  for (const [index, leg] of legs.entries()) {
    for (const field of ['place', 'country', 'zone', 'localStart', 'localEnd'] as const) {
      legValues[legField(index, field)] = leg[field];
    }
  }
  const values = present({
    ...{ code, title, direction, theme, decisionOn },
    ...{ goals: goals.join('\n'), organisers: organisers.join('\n') },
    capacity: String(mission.capacity),
    minimumParticipants: mission.minimumParticipants?.toString(),
    voucherEligible: mission.voucherEligible ? 'true' : undefined,
    ...{ sbi: codesOf(mission, 'sbi2025'), nace: codesOf(mission, 'nace2.1') },
    ...{ opensAt: homeTime(mission.opensAt), closesAt: homeTime(mission.closesAt) },
  });
  return { legs: legs.length, state: withValues({ ...values, ...legValues }) };
}

const isEmptyLeg = ({ state }: MissionForm, leg: number): boolean =>
  (['place', 'country', 'localStart', 'localEnd'] as const).every(
    (field) => valueOf(state, legField(leg, field)) === undefined,
  );

/** The form with some of its legs, in their order; what was said of legs goes. */
function withLegs({ state, legs }: MissionForm, keep: (leg: number) => boolean): MissionForm {
  const kept = legNumbers(legs).filter(keep);
  const values: Record<string, string> = {};
  for (const field of MISSION_FIELDS) {
    const value = state.values[field];
    if (value !== undefined) values[field] = value;
  }
  for (const [index, leg] of kept.entries()) {
    for (const field of LEG_FIELDS) {
      const value = state.values[legField(leg, field)];
      if (value !== undefined) values[legField(index, field)] = value;
    }
  }
  return { legs: kept.length, state: withValues(values) };
}

/** One more leg, which is empty. */
export const addLeg = (form: MissionForm): MissionForm => ({ ...form, legs: Math.min(form.legs + 1, MOST_LEGS) });

export const removeLeg = (form: MissionForm, leg: number): MissionForm => withLegs(form, (other) => other !== leg);

/** A leg that nothing was typed in is none. */
export const withoutEmptyLegs = (form: MissionForm): MissionForm => withLegs(form, (leg) => !isEmptyLeg(form, leg));

const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Codes as people type them, with commas or spaces between. */
export const sectorCodesOf = ({ state }: MissionForm): readonly { readonly scheme: string; readonly code: string }[] =>
  [['sbi2025', 'sbi'] as const, ['nace2.1', 'nace'] as const].flatMap(([scheme, field]) =>
    (valueOf(state, field) ?? '')
      .split(/[\s,;]+/)
      .filter((code) => code !== '')
      .map((code) => ({ scheme, code })),
  );

/** A number that can be read; else what was typed, which the service then refuses with its place. */
const numberOf = (text: string | undefined): number | string | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : text;

const instantHere = (local: string | undefined): string | undefined =>
  local === undefined ? undefined : (instantOf(local, HOME_ZONE) ?? local);

/** Which of two moments a stored wall time means, so that a mission can be saved again as it is. */
export type KnownOffsets = ReadonlyMap<string, string>;

const wallTime = (zone: string, local: string): string => `${zone} ${local}`;

export const knownOffsetsOf = ({ legs }: Pick<Mission, 'legs'>): KnownOffsets =>
  new Map(
    legs.flatMap(({ zone, localStart, localEnd, startsAt, endsAt }) => [
      [wallTime(zone, localStart), offsetOf(localStart, startsAt)] as const,
      [wallTime(zone, localEnd), offsetOf(localEnd, endsAt)] as const,
    ]),
  );

function legOf({ state }: MissionForm, leg: number, known: KnownOffsets): object {
  const of = (field: LegField): string => valueOf(state, legField(leg, field)) ?? '';
  const zone = of('zone');
  const [localStart, localEnd] = [of('localStart'), of('localEnd')];
  const startOffset = of('startOffset') || known.get(wallTime(zone, localStart));
  const endOffset = of('endOffset') || known.get(wallTime(zone, localEnd));
  return {
    ...{ place: of('place'), country: of('country'), zone, localStart, localEnd },
    ...(startOffset === undefined ? {} : { startOffset }),
    ...(endOffset === undefined ? {} : { endOffset }),
  };
}

/**
 * What the service is asked to keep. Fields that are needed are sent empty, so that it says so of each; optional ones that
 * are empty are `undefined`.
 */
export function missionBodyOf(form: MissionForm, known: KnownOffsets = new Map()) {
  const { state } = form;
  const of = (field: MissionField): string | undefined => valueOf(state, field);
  return {
    title: of('title') ?? '',
    direction: of('direction') ?? '',
    capacity: numberOf(of('capacity')) ?? '',
    minimumParticipants: numberOf(of('minimumParticipants')),
    theme: of('theme'),
    ...{ goals: linesOf(of('goals')), organisers: linesOf(of('organisers')) },
    voucherEligible: of('voucherEligible') === 'true',
    sectorCodes: sectorCodesOf(form),
    legs: legNumbers(form.legs).map((leg) => legOf(form, leg, known)),
    ...{ opensAt: instantHere(of('opensAt')), closesAt: instantHere(of('closesAt')), decisionOn: of('decisionOn') },
  };
}

/** For a merge patch: an optional field that is empty now is taken away. */
export const missionPatchOf = (form: MissionForm, known: KnownOffsets): object =>
  Object.fromEntries(Object.entries(missionBodyOf(form, known)).map(([key, value]) => [key, value ?? null]));

/** The fields whose stored values are others than those typed. */
export function differingFields(form: MissionForm, stored: MissionForm): readonly MissionField[] {
  return MISSION_FIELDS.filter(
    (field) => field !== 'code' && valueOf(form.state, field) !== valueOf(stored.state, field),
  );
}

export const legsDiffer = (form: MissionForm, stored: MissionForm): boolean =>
  form.legs !== stored.legs ||
  legNumbers(form.legs).some((leg) =>
    (['place', 'country', 'zone', 'localStart', 'localEnd'] as const).some(
      (field) => valueOf(form.state, legField(leg, field)) !== valueOf(stored.state, legField(leg, field)),
    ),
  );
