import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answered, visitTo } from '../../../../../test/support/answered.js';
import { AnsweringServices, problem } from '../../../../../test/support/answering-services.js';
import { LeadEditController } from './lead-edit.controller.js';
import { valuesOf } from './lead-form.js';
import type { Lead } from './lead.model.js';

const id = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';
const lead = {
  ...{ id, reference: 'GRN-L-7', version: 3, channel: 'phone', confidentiality: 'normal' },
  organisation: { name: 'Nordwind', country: 'DE', isNaturalPerson: false },
} as unknown as Lead;
const path = `/v1/leads/${id}`;
const here = { status: 200, body: lead, etag: '"3"' };

describe('the form in which a lead is corrected', () => {
  const service = new AnsweringServices();
  let controller: LeadEditController;
  beforeAll(async () => {
    controller = new LeadEditController(await service.start());
  });
  afterAll(() => service.stop());
  const save = async (fields: Readonly<Record<string, string>>) => {
    const form = new URLSearchParams({ ...valuesOf(lead), _base: JSON.stringify(valuesOf(lead)), ...fields });
    return answered(await controller.save(visitTo(`/leads/${id}/edit`), id, form));
  };

  it.each([
    { [`GET ${path}`]: here, [`PATCH ${path}`]: 'away' },
    { [`GET ${path}`]: 'away' },
    { [`GET ${path}`]: here, [`PATCH ${path}`]: problem(412, 'version'), [`GET ${path}/history`]: 'away' },
  ] as const)(
    'keeps what was typed, and what it was changed from, while the service breaks off: %#',
    async (replies) => {
      service.reset(replies);
      const { status, html } = await save({ _etag: '"3"', notes: 'Belt maandag terug' });
      expect(status).toBe(503);
      expect(html).toContain('De dienst voor leads en berichten antwoordt niet. We weten niet of dit is opgeslagen.');
      expect(html).toContain('Belt maandag terug');
      expect(html).toContain('name="_etag" value="&quot;3&quot;"');
      expect(html).toContain('name="_base" value="{&quot;organisation.name&quot;:&quot;Nordwind&quot;');
    },
  );

  it.each(['\0', '"1"\r\nx: y', '“3”', '', 'x'.repeat(240_000)])(
    'takes what is no version for an old one: %#',
    async (etag) => {
      service.reset({
        [`GET ${path}`]: here,
        [`GET ${path}/history`]: { status: 200, body: { items: [] } },
        [`PATCH ${path}`]: problem(412, 'version'),
      });
      const { status, html } = await save({ _etag: etag, notes: 'Belt maandag terug' });
      expect(status).toBe(412);
      expect(html).toContain('Belt maandag terug');
      expect(service.of(`PATCH ${path}`)[0]?.headers['if-match']).toBe('"999999999999999"');
    },
  );
});
