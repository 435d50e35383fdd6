import { describe, expect, it } from '@jest/globals';
import { HttpException } from '@nestjs/common';
import { ApiProblem, ServiceAway } from '../clients/problem.js';
import { toldOf } from './error.filter.js';

const refusal = (status: number): ApiProblem =>
  new ApiProblem('lead-intake', { status, title: '', detail: '', code: `http.${status}` });

describe('how an error is told', () => {
  it.each([
    ['a refusal that has a page of its own', refusal(412), 'changed', 412],
    ['an address that is too long for a service', refusal(414), 'notValid', 400],
    ['headers that are too large for a service', refusal(431), 'notValid', 400],
    ['a refusal of the framework', new HttpException('', 406), 'notValid', 400],
    ['a service that is away', new ServiceAway('lead-intake'), 'awaySent', 503],
    ['too many of them', new HttpException('', 429), 'tooMany', 429],
    ['a defect', new TypeError('x is not a function'), 'ours', 500],
    ['an answer that makes no sense', refusal(302), 'ours', 500],
  ])('%s', (_what, error, kind, status) => {
    expect(toldOf(error, 'POST')).toMatchObject({ kind, status });
  });
});
