import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { answered, visitTo } from '../../../../../test/support/answered.js';
import { AnsweringServices, problem } from '../../../../../test/support/answering-services.js';
import { LeadsController } from './leads.controller.js';

const service = new AnsweringServices();
let controller: LeadsController;
beforeAll(async () => {
  controller = new LeadsController(await service.start());
});
afterAll(() => service.stop());

it('shows the first page of leads for a cursor that the service refuses', async () => {
  service.reset({
    'GET /v1/leads?q=nord&cursor=old&sort=-receivedAt&limit=50': problem(400, 'invalid', [
      { pointer: '/cursor', code: 'cursor', detail: '' },
    ]),
    'GET /v1/leads?q=nord&sort=-receivedAt&limit=50': { status: 200, body: { items: [] } },
  });
  const query = new URLSearchParams({ q: 'nord', cursor: 'old', from: '51' });
  const { status, html } = answered(await controller.show(visitTo('/leads'), query));
  expect(status).toBe(200);
  expect(html).not.toContain('cursor');
});
