import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { FastifyReply } from 'fastify';
import { answered, visitTo } from '../../../../../test/support/answered.js';
import { AnsweringServices } from '../../../../../test/support/answering-services.js';
import { QuickLogController } from './quick-log.controller.js';

const service = new AnsweringServices();
let controller: QuickLogController;
beforeAll(async () => {
  controller = new QuickLogController(await service.start());
});
afterAll(() => service.stop());

it.each(['\0', 'a\r\nb: c', '../leads', 'x'.repeat(240_000)])(
  'asks for no company by what is no id: %#',
  async (known) => {
    service.reset({ 'POST /v1/match-queries': 'away' });
    const form = new URLSearchParams({ company: 'Nordwind', who: 'Frauke', known });
    const { status, html } = answered(await controller.save(visitTo('/leads/new'), form, {} as FastifyReply));
    expect(status).toBe(400);
    expect(html).toContain('Dit bedrijf staat niet meer in het register.');
    expect(html).toContain('value="Nordwind"');
    expect(service.asked.map(({ route }) => route)).toEqual(['POST /v1/match-queries']);
  },
);
