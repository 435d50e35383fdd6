import { describe, expect, it } from '@jest/globals';
import { Unavailable } from '@app/kernel';
import { renderToString } from 'preact-render-to-string';
import { visitTo } from '../../../../test/support/answered.js';
import { ApiProblem, ServiceAway } from '../clients/problem.js';
import { toldOf } from './error.filter.js';
import { ErrorView } from './error.view.js';
import type { Language } from './language.js';

const away = new ServiceAway('mission-scheduling');
const pageOf = (error: unknown, method: string, language: Language): string => {
  const { kind, service } = toldOf(error, method);
  return renderToString(<ErrorView {...{ kind, service }} visit={{ ...visitTo('/today'), language }} />);
};

describe('the page of an error', () => {
  it.each([
    ['nl', 'De dienst voor handelsmissies antwoordt niet.', 'We weten niet of dit is opgeslagen.'],
    ['en', 'The service for trade missions does not answer.', 'We do not know whether this was saved.'],
    ['de', 'Der Dienst für Handelsmissionen antwortet nicht.', 'Wir wissen nicht, ob dies gespeichert wurde.'],
  ] as const)('says which service is away, and of what was sent that nobody knows: %s', (language, who, unknown) => {
    const [read, sent] = [pageOf(away, 'GET', language), pageOf(away, 'POST', language)];
    expect(read).toContain(who);
    expect(read).not.toContain(unknown);
    expect(sent).toContain(`${who} ${unknown}`);
  });

  it('names no service when it is none', () => {
    expect(pageOf(new Unavailable('no provider'), 'GET', 'nl')).toContain('Een van onze diensten antwoordt niet.');
  });

  it.each([400, 414, 431])('is the one of a wrong address where nobody filled in anything: %d', (status) => {
    const refusal = new ApiProblem('lead-intake', { status, title: '', detail: '', code: 'invalid' });
    expect(toldOf(refusal, 'GET')).toEqual({ kind: 'notFound', status: 404 });
    expect(toldOf(refusal, 'POST')).toEqual({ kind: 'notValid', status: 400 });
  });
});
