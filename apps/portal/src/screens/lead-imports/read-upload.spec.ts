import fastifyMultipart from '@fastify/multipart';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { answered, visitTo } from '../../../../../test/support/answered.js';
import { AnsweringServices } from '../../../../../test/support/answering-services.js';
import type { PortalGuard } from '../../access/portal.guard.js';
import { LeadImportsController } from './lead-imports.controller.js';

const FIELD = '--b\r\ncontent-disposition: form-data; name="source"\r\n\r\n';
const FILE =
  '--b\r\ncontent-disposition: form-data; name="file"; filename="leads.csv"\r\ncontent-type: text/csv\r\n\r\nchannel\r\n';
const BROKEN_OFF = 'Het versturen brak af. Er is niets opgeslagen. Stuur het bestand nog eens.';

describe('a file with leads', () => {
  const service = new AnsweringServices();
  const guard = { assertOwnForm: () => undefined } as unknown as PortalGuard;
  let http: FastifyInstance;
  beforeAll(async () => {
    const controller = new LeadImportsController(await service.start(), guard);
    http = fastify();
    await http.register(fastifyMultipart);
    http.post('/', async (request, reply) => {
      const { status, html, location } = answered(await controller.send(visitTo('/lead-imports'), request));
      return reply.code(status).send(location ?? html);
    });
  });
  afterAll(async () => {
    await http.close();
    await service.stop();
  });
  const send = (payload: string, boundary = '; boundary=b') =>
    http.inject({ method: 'POST', url: '/', payload, headers: { 'content-type': `multipart/form-data${boundary}` } });

  it.each([
    ['cut off before the file', `${FIELD}fair`, undefined],
    ['cut off in the middle of the file', `${FIELD}fair\r\n${FILE}phone`, undefined],
    ['without a boundary', `${FIELD}fair`, ''],
  ])('that is %s is to be sent again', async (_what, payload, boundary) => {
    service.reset({ 'POST /v1/lead-imports': { status: 201, body: { id: 'import-1' } } });
    const { statusCode, body } = await send(payload, boundary);
    expect(statusCode).toBe(400);
    expect(body).toContain(BROKEN_OFF);
  });

  it('goes on when it is whole', async () => {
    service.reset({ 'POST /v1/lead-imports': { status: 201, body: { id: 'import-1' } } });
    const { statusCode, body } = await send(`${FIELD}fair\r\n${FILE}phone\r\n--b--\r\n`);
    expect([statusCode, body]).toEqual([303, '/lead-imports/import-1']);
    expect(service.asked[0]?.body).toBe('channel\r\nphone');
  });

  it('from a place whose name is too long goes to nobody', async () => {
    service.reset({});
    const { statusCode, body } = await send(`${FIELD}${'x'.repeat(2_097_152)}\r\n${FILE}phone\r\n--b--\r\n`);
    expect(statusCode).toBe(400);
    expect(body).toContain('Gebruik hooguit 64 letters');
    expect(service.asked).toEqual([]);
  });
});
