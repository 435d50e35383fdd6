import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answered, visitTo } from '../../../../../test/support/answered.js';
import { AnsweringServices, problem } from '../../../../../test/support/answering-services.js';
import { DeadLettersController } from './dead-letters.controller.js';

const id = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';
const path = `/v1/dead-letters/${id}`;
const letter = { status: 200, body: { id, errorCode: 'invalid', errorMessage: 'Is <no> lead', state: 'waiting' } };

describe('the controller of dead letters', () => {
  const service = new AnsweringServices();
  let controller: DeadLettersController;
  beforeAll(async () => {
    controller = new DeadLettersController(await service.start());
  });
  afterAll(() => service.stop());
  const visit = visitTo(`/operations/dead-letters/lead-intake/${id}/discard`, ['operator']);

  it.each([
    [{ [`GET ${path}`]: letter, [`POST ${path}/discards`]: 'away' }, {}],
    [{ [`GET ${path}`]: 'away', [`POST ${path}/discards`]: 'away' }, {}],
    [{ [`GET ${path}`]: 'away' }, { _show: '' }],
  ] as const)('keeps why one is discarded while its service breaks off: %#', async (replies, more) => {
    service.reset(replies);
    const form = new URLSearchParams({ reason: 'Kwam van een test', ...more });
    const { status, html } = answered(await controller.discard(visit, 'lead-intake', id, form));
    expect(status).toBe(503);
    expect(html).toContain('De dienst voor leads en berichten antwoordt niet. We weten niet of dit is opgeslagen.');
    expect(html).toContain('Kwam van een test');
  });

  it('shows the first page for a cursor that the service refuses', async () => {
    service.reset({
      'GET /v1/dead-letters?limit=50&state=waiting&cursor=old': problem(400, 'invalid'),
      'GET /v1/dead-letters': { status: 200, body: { items: [] } },
      'GET /v1/operations': 'away',
    });
    const query = new URLSearchParams({ cursor: 'old' });
    expect(answered(await controller.list(visit, 'lead-intake', query)).status).toBe(200);
  });
});
