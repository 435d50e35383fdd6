import { describe, expect, it } from '@jest/globals';
import { hasErrors, typed, valueOf, withViolations } from './form-state.js';
import type { Problem } from '../clients/problem.js';

const FIELDS = ['name', 'email', 'country'] as const;
const POINTERS = { '/contact/fullName': 'name', '/contact': 'email', '/organisation/country': 'country' } as const;

const refusal = (...errors: readonly (readonly [pointer: string, code: string])[]): Problem => ({
  status: 400,
  title: '',
  detail: '',
  code: 'input.invalid',
  errors: errors.map(([pointer, code]) => ({ pointer, code, detail: 'must be something' })),
});

const state = typed(new URLSearchParams({ name: ' Anna ', email: 'no', other: 'x' }), FIELDS);

describe('a form as it is shown again', () => {
  it('keeps what was typed in its fields, and nothing else', () => {
    expect(state.values).toEqual({ name: ' Anna ', email: 'no' });
    expect(valueOf(state, 'name')).toBe('Anna');
    expect(valueOf(state, 'country')).toBeUndefined();
    expect(hasErrors(state)).toBe(false);
  });

  it('puts what the API says on the field, in the language of the visitor', () => {
    const told = withViolations(
      state,
      refusal(['/contact/email', 'email'], ['/organisation/country', 'country']),
      POINTERS,
      'nl',
    );
    expect(told.errors).toEqual({
      email: 'Dit is geen e-mailadres. Een voorbeeld: naam@bedrijf.nl',
      country: 'Vul dit in.',
    });
    expect(hasErrors(told)).toBe(true);
  });

  it('says one thing of a field', () => {
    const told = withViolations(
      state,
      refusal(['/contact/fullName', 'text'], ['/contact/fullName', 'email']),
      POINTERS,
      'en',
    );
    expect(told.errors.name).toMatch(/^This text/);
  });

  it('keeps in the summary what belongs to no field', () => {
    const told = withViolations(state, refusal(['/poolId', 'uuid']), POINTERS, 'en');
    expect(told.others).toEqual(['Something in the form is not right: /poolId must be something']);
  });
});
