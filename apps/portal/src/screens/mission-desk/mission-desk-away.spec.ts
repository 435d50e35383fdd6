import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { answered, visitTo } from '../../../../../test/support/answered.js';
import { AnsweringServices, problem } from '../../../../../test/support/answering-services.js';
import type { Services } from '../../clients/services.js';
import { aMission, aPool } from './fixtures.js';
import { MissionEditorController } from './mission-editor.controller.js';
import { MissionMoveController } from './mission-move.controller.js';
import { MissionReader } from './missions.js';
import { SlotPoolFormController } from './slot-pool-form.controller.js';

const UNSURE =
  'De dienst voor handelsmissies antwoordt niet. We weten niet of dit is opgeslagen. Wat u hebt ingevuld staat er nog.';
const KEY = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d99';
const { id } = aMission();
const hidden = (name: string, value: string): string => `name="${name}" value="${value}"`;

describe('the forms of the mission desk', () => {
  const service = new AnsweringServices();
  let services: Services;
  beforeAll(async () => {
    services = await service.start();
  });
  beforeEach(() => {
    service.reset({});
  });
  afterAll(() => service.stop());
  const reader = () => new MissionReader(services);

  describe('while the service breaks off', () => {
    const away = (route: string) => {
      service.reset({ [`GET /v1/missions/${id}`]: { status: 200, body: aMission() }, [route]: 'away' });
    };

    it('keep new places and their key, so that sending again adds them once', async () => {
      const route = `POST /v1/missions/${id}/slot-pools`;
      away(route);
      const controller = new SlotPoolFormController(services, reader());
      const path = `/mission-desk/${id}/slot-pools/new`;
      const form = new URLSearchParams({ _key: KEY, capacity: '17', kind: 'dinner', allocation: 'immediate' });
      const { status, html } = answered(await controller.add(visitTo(path), id, form));
      expect(status).toBe(503);
      expect(html).toContain(UNSURE);
      expect(html).toContain(hidden('_key', KEY));
      expect(html).toContain('value="17"');
      expect(service.of(route)[0]?.headers['idempotency-key']).toBe(KEY);
    });

    it('keep a new mission and its key', async () => {
      away('POST /v1/missions');
      const controller = new MissionEditorController(services, reader());
      const form = new URLSearchParams({ _key: KEY, title: 'Naar Bremen', code: 'HB', legs: '0' });
      const { status, html } = answered(await controller.plan(visitTo('/mission-desk/new'), form));
      expect(status).toBe(503);
      expect(html).toContain(UNSURE);
      expect(html).toContain(hidden('_key', KEY));
      expect(html).toContain('value="Naar Bremen"');
    });

    it.each(['PATCH', 'GET'])('keep a changed mission and its version: %s', async (method) => {
      away(`${method} /v1/missions/${id}`);
      const controller = new MissionEditorController(services, reader());
      const form = new URLSearchParams({ _version: '3', title: 'Naar Emden', legs: '0' });
      const { status, html } = answered(await controller.change(visitTo(`/mission-desk/${id}/edit`), id, form));
      expect(status).toBe(503);
      expect(html).toContain(UNSURE);
      expect(html).toContain(hidden('_version', '3'));
      expect(html).toContain('value="Naar Emden"');
    });

    it.each([{}, { _show: '' }])('keep why a mission is cancelled: %j', async (more) => {
      service.reset({ [`GET /v1/missions/${id}`]: 'away', [`POST /v1/missions/${id}/transitions`]: 'away' });
      const controller = new MissionMoveController(services, reader());
      const visit = visitTo(`/mission-desk/${id}/transitions/cancelled`);
      const form = new URLSearchParams({ _version: '3', reason: 'Te weinig deelnemers', ...more });
      const { status, html } = answered(await controller.move(visit, id, 'cancelled', form));
      expect(status).toBe(503);
      expect(html).toContain(UNSURE);
      expect(html).toContain(hidden('_version', '3'));
      expect(html).toContain('Te weinig deelnemers');
      expect(html).toContain('<button');
    });
  });

  it('get a fresh key when they were saved with other details before, and say so', async () => {
    const reused = problem(409, 'idempotency-key.reused');
    service.reset({
      [`GET /v1/missions/${id}`]: { status: 200, body: aMission() },
      ...{ [`POST /v1/missions/${id}/slot-pools`]: reused, 'POST /v1/missions': reused },
    });
    const form = new URLSearchParams({ _key: KEY, capacity: '17', legs: '0' });
    const pools = new SlotPoolFormController(services, reader());
    const editor = new MissionEditorController(services, reader());
    for (const answer of [
      await pools.add(visitTo(`/mission-desk/${id}/slot-pools/new`), id, form),
      await editor.plan(visitTo('/mission-desk/new'), form),
    ]) {
      const { status, html } = answered(answer);
      expect(status).toBe(400);
      expect(html).toContain('Dit formulier is al opgeslagen, met andere gegevens.');
      expect(html).toContain('value="17"');
      expect(html).not.toContain(KEY);
    }
  });

  it('keep what was refused when the mission cannot be told any more', async () => {
    const refusal = problem(400, 'invalid', []);
    service.reset({ [`GET /v1/missions/${id}`]: 'away', [`POST /v1/missions/${id}/slot-pools`]: refusal });
    const controller = new SlotPoolFormController(services, reader());
    const visit = visitTo(`/mission-desk/${id}/slot-pools/new`);
    const { html } = answered(await controller.add(visit, id, new URLSearchParams({ _key: KEY, capacity: 'many' })));
    expect(html).toContain('value="many"');
  });

  it('name the mission when they come back', async () => {
    const route = `POST /v1/missions/${id}/slot-pools`;
    service.reset({
      [`GET /v1/missions/${id}`]: { status: 200, body: aMission() },
      [route]: problem(400, 'invalid', []),
    });
    const controller = new SlotPoolFormController(services, reader());
    const visit = visitTo(`/mission-desk/${id}/slot-pools/new`);
    const refused = answered(await controller.add(visit, id, new URLSearchParams({ _key: KEY, capacity: 'many' })));
    expect(refused.html).toContain('value="many"');
    expect(refused.html).toContain('Waterstof &lt;Bremen>');
  });

  it.each(['\0', '1\r\nx: y', '”', 'x'.repeat(240_000)])(
    'take what is no version for an old one: %#',
    async (version) => {
      const path = `/v1/missions/${id}`;
      service.reset({
        [`GET ${path}`]: { status: 200, body: aMission() },
        [`GET ${path}/slot-pools`]: { status: 200, body: { items: [aPool()] } },
        [`PATCH ${path}`]: problem(412, 'version'),
        [`POST ${path}/transitions`]: problem(412, 'version'),
      });
      const editor = new MissionEditorController(services, reader());
      const form = new URLSearchParams({ _version: version, title: 'Naar Emden', legs: '0' });
      const changed = answered(await editor.change(visitTo(`/mission-desk/${id}/edit`), id, form));
      expect(changed.status).toBe(412);
      expect(changed.html).toContain('Iemand anders heeft de missie intussen gewijzigd');
      const mover = new MissionMoveController(services, reader());
      const moved = await mover.move(visitTo(`/mission-desk/${id}/transitions/announced`), id, 'announced', form);
      expect(answered(moved).status).toBe(412);
    },
  );
});
