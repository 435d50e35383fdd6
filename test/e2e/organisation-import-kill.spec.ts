import { request } from 'node:http';
import { eventually, testEnvironment, testServers, type TestEnvironment } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api } from '../support/api.js';
import { Databases } from '../support/databases.js';
import { ServiceProcess } from '../support/service-process.js';
import { expectValidEvents } from '../support/published-events.js';

const ROWS = 6_000;

interface Report {
  readonly id: string;
  readonly state: string;
  readonly accepted: number;
  readonly unchanged: number;
}

const file = Array.from({ length: ROWS }, (_, n) =>
  JSON.stringify({
    legalName: `Nordlicht ${n} B.V.`,
    country: 'NL',
    identifiers: [{ scheme: 'kvk', value: String(30_000_000 + n) }],
  }),
).join('\n');

/** kill -9 of the service while it takes a file in, and while it works one off. */
describe('an import whose service is killed', () => {
  let environment: TestEnvironment;
  let service: ServiceProcess;
  let databases: Databases;
  let steward: Api;

  beforeAll(async () => {
    environment = await testEnvironment();
    databases = await Databases.open(testServers().mongodbUri, environment.databasePrefix);
    service = await ServiceProcess.start('company-matching', environment.env);
    steward = new Api(service.origin, await environment.tokenFor('data-steward'));
  });

  afterAll(async () => {
    await service.stop();
    await databases.close();
    await environment.close();
  });

  const organisations = () => databases.collection('company-matching', 'organisations');
  const send = (body: string) =>
    steward.call<Report>('/v1/organisation-imports', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-ndjson' },
    });
  const done = (id: string): Promise<Report> =>
    eventually(
      async () => {
        const { body } = await steward.get<Report>(`/v1/organisation-imports/${id}`);
        expect(body.state).toBe('done');
        return body;
      },
      { timeoutMs: 120_000, everyMs: 200 },
    );

  it('works nothing of a file that did not come in to its end', async () => {
    const upload = request(`${service.origin}/v1/organisation-imports`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await environment.tokenFor('data-steward')}`,
        'content-type': 'application/x-ndjson',
      },
    });
    // Its end is the end of the service.
    upload.on('error', () => undefined);
    upload.write(file.slice(0, file.length / 2));
    const imports = databases.collection('company-matching', 'organisation_imports');
    await eventually(async () => (await imports.countDocuments({ state: 'staging' })) === 1);
    await service.kill9();
    upload.destroy();
    await service.start();
    expect(await organisations().countDocuments()).toBe(0);
  });

  it('goes on by itself where it was, and a repeat of the file finds every row once', async () => {
    const sent = await send(file);
    expect(sent.status).toBe(202);
    await eventually(async () => (await organisations().countDocuments()) > ROWS / 3);
    await service.kill9();
    expect(await organisations().countDocuments()).toBeLessThan(ROWS);
    await service.start();
    expect(await done(sent.body.id)).toMatchObject({ accepted: ROWS });
    expect(await done((await send(file)).body.id)).toMatchObject({ accepted: ROWS, unchanged: ROWS });
    expect(await organisations().countDocuments()).toBe(ROWS);
    await eventually(async () => (await databases.pending('company-matching', ['organisations'])) === 0);
    const registered = await databases.happened('company-matching', 'organisation-registered');
    expect([registered.length, Math.max(...registered)]).toEqual([ROWS, 1]);
  });

  it('has published nothing but valid events', async () => {
    await expectValidEvents(environment);
  });
});
