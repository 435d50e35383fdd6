import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answered, visitTo } from '../../../../../test/support/answered.js';
import { AnsweringServices, problem } from '../../../../../test/support/answering-services.js';
import { MissionsController } from './missions.controller.js';

describe('the controller of missions', () => {
  const service = new AnsweringServices();
  let controller: MissionsController;
  beforeAll(async () => {
    controller = new MissionsController(await service.start());
  });
  afterAll(() => service.stop());

  it('finds no mission for a country that there is none of', async () => {
    service.replies = { 'GET /v1/missions': { status: 200, body: { items: [], total: 0 } } };
    const asked = answered(await controller.show(visitTo('/missions'), new URLSearchParams({ country: 'DE' })));
    expect(asked.html).toContain('Geen missie past bij deze keuze');
    const query = service.asked.map(({ url }) => url).filter((url) => url.includes('country=DE'));
    expect(query.length).toBeGreaterThan(0);
    service.reset({
      ...service.replies,
      ...Object.fromEntries(
        query.map((url) => [`GET ${url.replace('country=DE', 'country=XX')}`, problem(400, 'invalid')] as const),
      ),
    });
    const refused = answered(await controller.show(visitTo('/missions'), new URLSearchParams({ country: 'XX' })));
    expect(refused).toEqual({ status: 200, html: expect.stringContaining('Geen missie past bij deze keuze') });
  });
});
