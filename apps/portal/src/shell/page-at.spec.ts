import { describe, expect, it } from '@jest/globals';
import { ApiProblem, ServiceAway } from '../clients/problem.js';
import { pageAt } from './page-at.js';

const refusal = (status: number) => new ApiProblem('lead-intake', { status, title: '', detail: '', code: 'x' });
const list = (refused: Error) => (cursor: string | undefined) =>
  cursor === 'bad' ? Promise.reject(refused) : Promise.resolve(`page ${cursor ?? 'one'}`);

describe('a page of a list', () => {
  it('is the first one for a cursor that the service refuses', async () => {
    expect(await pageAt('bad', list(refusal(400)))).toEqual(['page one', undefined]);
    expect(await pageAt('good', list(refusal(400)))).toEqual(['page good', 'good']);
    expect(await pageAt('', list(refusal(400)))).toEqual(['page one', undefined]);
  });

  it('tells every other error', async () => {
    await expect(pageAt('bad', list(refusal(403)))).rejects.toThrow('403');
    await expect(pageAt('bad', list(new ServiceAway('lead-intake')))).rejects.toThrow('does not answer');
    await expect(pageAt(undefined, () => Promise.reject(refusal(400)))).rejects.toThrow('400');
  });
});
