import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../../clients/problem.js';
import { aMission } from './fixtures.js';
import {
  addLeg,
  emptyMissionForm,
  knownOffsetsOf,
  missionBodyOf,
  missionFormOf,
  missionPatchOf,
  readMissionForm,
  removeLeg,
  withoutEmptyLegs,
} from './mission-form.js';
import { withMissionProblem } from './mission-refusals.js';

const sent = (fields: Readonly<Record<string, string>>) => readMissionForm(new URLSearchParams(fields));

const legs = {
  legs: '3',
  ...{ 'legs.0.place': 'Bremen', 'legs.0.country': 'DE', 'legs.0.zone': 'Europe/Berlin' },
  'legs.1.zone': 'Europe/Berlin',
  ...{ 'legs.2.place': 'Kiel', 'legs.2.localStart': '2026-10-25T02:30' },
};

const refusal = (...errors: readonly (readonly [pointer: string, code: string, detail?: string])[]): Problem => ({
  ...{ status: 400, title: '', detail: '', code: 'input.invalid' },
  errors: errors.map(([pointer, code, detail = '']) => ({ pointer, code, detail })),
});

describe('the form of a mission', () => {
  it('has as many legs as it says, within reason', () => {
    expect(sent(legs).legs).toBe(3);
    expect(sent({ legs: '2000000' }).legs).toBe(20);
    expect(sent({ legs: 'many' }).legs).toBe(0);
  });

  it('gets one leg more, which is empty, and one less, after which the others move up', () => {
    const more = addLeg(sent(legs));
    expect(more.legs).toBe(4);
    expect(more.state.values['legs.3.place']).toBeUndefined();
    const less = removeLeg(sent({ ...legs, title: 'Ports' }), 0);
    expect(less.legs).toBe(2);
    expect(less.state.values).toEqual({
      title: 'Ports',
      'legs.0.zone': 'Europe/Berlin',
      'legs.1.place': 'Kiel',
      'legs.1.localStart': '2026-10-25T02:30',
    });
  });

  it('takes a leg that nothing was typed in for none', () => {
    expect(withoutEmptyLegs(emptyMissionForm()).legs).toBe(0);
    expect(withoutEmptyLegs(sent(legs)).state.values['legs.1.place']).toBe('Kiel');
  });

  it('becomes what the service takes, and comes back from it', () => {
    const form = sent({
      ...{ title: ' Ports ', direction: 'outward', capacity: '20', goals: 'One\n\n Two ', sbi: '35, 62.10', legs: '0' },
      ...{ opensAt: '2026-02-01T09:00', voucherEligible: 'true' },
    });
    expect(missionBodyOf(form)).toMatchObject({
      ...{ title: 'Ports', capacity: 20, goals: ['One', 'Two'], voucherEligible: true, legs: [] },
      ...{ opensAt: '2026-02-01T08:00:00.000Z', closesAt: undefined },
      sectorCodes: [
        { scheme: 'sbi2025', code: '35' },
        { scheme: 'sbi2025', code: '62.10' },
      ],
    });
    const again = missionBodyOf(missionFormOf(aMission({ opensAt: '2026-02-01T08:00:00.000Z' })));
    expect(again).toMatchObject({
      ...{ title: 'Waterstof <Bremen>', capacity: 20, opensAt: '2026-02-01T08:00:00.000Z' },
      legs: [{ place: 'Bremen', country: 'DE', zone: 'Europe/Berlin', localStart: '2026-05-14T09:00' }],
    });
  });

  it('sends what cannot be read as it was typed, so that the service names the field', () => {
    expect(missionBodyOf(sent({ capacity: 'twenty', opensAt: '2026-03-29T02:30' }))).toMatchObject({
      ...{ capacity: 'twenty', opensAt: '2026-03-29T02:30' },
    });
  });

  it('takes away in a change what was emptied, and keeps which of two moments a stored time means', () => {
    const twice = { localEnd: '2026-10-25T02:30', endsAt: '2026-10-25T01:30:00.000Z' };
    const mission = aMission({ legs: aMission().legs.map((leg) => ({ ...leg, ...twice })), theme: 'Ports' });
    const form = missionFormOf(mission);
    const { theme: _theme, ...values } = form.state.values;
    const patch = missionPatchOf({ ...form, state: { ...form.state, values } }, knownOffsetsOf(mission));
    expect(patch).toMatchObject({ theme: null, legs: [{ endOffset: '+01:00' }] });
  });
});

describe('what the service says of it', () => {
  it('stands at the right field of the right leg, in words', () => {
    const told = withMissionProblem(
      sent({ ...legs, 'legs.0.localStart': '2026-03-29T02:30', code: 'hb', nace: 'x', sbi: '35' }),
      refusal(
        ['/legs/0/localStart', 'localTime.nonexistent'],
        ['/legs/2/country', 'country'],
        ['/legs/2/localEnd', 'notAfterStart'],
        ['/code', 'matches'],
        ['/sectorCodes/1/code', 'matches'],
      ),
      'nl',
    );
    expect(told.state.errors).toEqual({
      'legs.0.localStart': expect.stringContaining('gaat de klok vooruit'),
      'legs.2.country': 'Vul dit in.',
      'legs.2.localEnd': 'Vul dit in.',
      code: expect.stringContaining('2 tot 8'),
      nace: expect.stringContaining('Gebruik codes'),
    });
  });

  it('offers the two moments of a time that happens twice, the earlier first', () => {
    const twice = refusal(['/legs/2/localStart', 'localTime.ambiguous', 'give its offset too, +02:00 or +01:00']);
    const { state } = withMissionProblem(sent(legs), twice, 'en');
    expect(state.errors['legs.2.localStart']).toContain('happens twice');
    expect(state.values['legs.2.startChoices']).toBe('+02:00 +01:00');
  });

  it('tells of a code that another mission has', () => {
    const taken = { ...refusal(), status: 409, code: 'mission.duplicate' };
    expect(withMissionProblem(sent({ code: 'HB' }), taken, 'en').state.errors).toEqual({
      code: 'Another mission has this code already. Choose another one.',
    });
  });
});
