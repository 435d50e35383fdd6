import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  describeInBrowser,
  expectAccessible,
  expectReflows,
  signInAs,
  useBrowser,
  type VisitorOptions,
} from '../../../../../test/support/browser/index.js';
import { PortalWorld } from '../../../../../test/support/portal-world.js';

const HEADER = 'externalId,channel,organisationName,country,contactFullName,contactEmail';
const file = (...lines: readonly string[]) => ({
  name: 'fair.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${[HEADER, ...lines].join('\r\n')}\r\n`),
});
const good = (n: number) => `F-${n},event,Import Company ${n} GmbH,DE,Person ${n},person@import-${n}.example`;

describeInBrowser('importing leads from a file', () => {
  let world: PortalWorld;
  beforeAll(async () => {
    world = await PortalWorld.start();
  });
  afterAll(() => world.stop());
  const browser = useBrowser(() => world.origins);

  async function anna(path: string, options?: VisitorOptions) {
    const visitor = await browser.visitor(options);
    await signInAs(visitor.page, 'anna-account');
    await visitor.page.goto(path);
    return visitor;
  }

  it('says of each line what came of it, and gives the report', async () => {
    const { page } = await anna('/lead-imports');
    await expectAccessible(page);
    await page.getByLabel('Waar komt het bestand vandaan?').fill('fair-2026');
    await page.getByLabel('CSV-bestand').setInputFiles(file(good(1), 'F-2,event,Wrong GmbH,Germany,P,p@x.example'));
    await page.getByRole('button', { name: 'Importeren' }).click();
    await page.waitForURL(/\/lead-imports\/[0-9a-f-]{36}$/);
    await page.getByText('Klaar, maar een deel van de regels klopt niet.').waitFor();
    const row = page.getByRole('row', { name: /Wrong GmbH/ });
    expect(await row.innerText()).toMatch(/3[\s\S]*kolom country: dit is geen landcode/);
    await expectAccessible(page);
    await expectReflows(page);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Verslag van alle regels downloaden (CSV)' }).click(),
    ]);
    const report = await readFile(await download.path(), 'utf8');
    expect(report.split('\r\n')).toEqual([
      '\uFEFFline,outcome,externalId,organisationName,leadId,reasons',
      expect.stringMatching(/^2,accepted,F-1,Import Company 1 GmbH,[0-9a-f-]{36},$/),
      expect.stringMatching(/^3,refused,F-2,Wrong GmbH,,country: must be/),
      '',
    ]);
  });

  it('names the columns that a file lacks, in English too', async () => {
    const visitor = await anna('/en/lead-imports');
    const { page } = visitor;
    await expectAccessible(page);
    await page.getByLabel('Where does the file come from?').fill('fair-2026');
    await page
      .getByLabel('CSV file')
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('channel,country\r\nevent,DE\r\n') });
    visitor.provokes(400, '/en/lead-imports');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('alert', { name: 'There is a problem' }).waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('The column organisationName is missing.');
    expect(await page.getByLabel('Where does the file come from?').inputValue()).toBe('fair-2026');
    await expectAccessible(page);
  });

  it('asks for a file and for a name, and works without scripts', async () => {
    const visitor = await anna('/lead-imports', { javaScript: false });
    const { page } = visitor;
    visitor.provokes(400, '/lead-imports');
    await page.getByRole('button', { name: 'Importeren' }).click();
    await page.getByRole('alert', { name: 'Er is een probleem' }).waitFor();
    await page.getByLabel('Waar komt het bestand vandaan?').fill('fair-2027');
    await page.getByLabel('CSV-bestand').setInputFiles(file(good(3)));
    await page.getByRole('button', { name: 'Importeren' }).click();
    await page.waitForURL(/\/lead-imports\/[0-9a-f-]{36}$/);
    await page.getByText('Regels in het bestand').waitFor();
  });

  it('says so when there is no such import', async () => {
    const visitor = await anna('/lead-imports');
    const path = '/lead-imports/0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';
    visitor.provokes(404, path);
    await visitor.page.goto(path);
    await visitor.page.getByRole('heading', { name: 'Deze import is er niet' }).waitFor();
    await expectAccessible(visitor.page);
  });
});
