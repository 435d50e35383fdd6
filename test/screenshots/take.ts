/**
 * `npm run screenshots`: pictures of every screen for the README and the documents, in Dutch, on a desktop and on a phone, from
 * a stack that runs (`npm start`) with its demo data. Look at each of them afterwards.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { runningStack } from '../../cli/running-stack.ts';
import { ROOT } from '../../stack/places.ts';
import { findChromium } from '../support/browser/chromium.ts';

const TO = join(ROOT, 'docs', 'screenshots');
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
/** A picture shows no more of a long page. */
const TALLEST = 2_000;

/** A path, or a link to follow on a page: its first match, and what to do there. */
interface Shot {
  readonly name: string;
  readonly path: string;
  readonly follow?: string;
  readonly act?: (page: Page) => Promise<void>;
}

async function askForPlace(page: Page): Promise<void> {
  await page.getByLabel('Naam van uw bedrijf').fill('Borg Waterstof B.V.');
  await page.getByLabel('Voor- en achternaam').fill('Geesje Borg');
  await page.getByLabel('E-mailadres').fill(`geesje.${Date.now()}@borg-waterstof.example`);
  await page.getByRole('button', { name: 'Verstuur aanvraag' }).click();
  await page.waitForURL('**/my-request/**');
}

async function typeKnownCompany(page: Page): Promise<void> {
  await page.getByLabel('Bedrijf').pressSequentially('Nordwind Hydrogen');
  await page
    .getByText(/(Waarschijnlijk|Misschien) bekend/)
    .first()
    .waitFor();
}

const SHOTS: Readonly<Record<string, readonly Shot[]>> = {
  '': [
    { name: 'home', path: '/' },
    { name: 'missions', path: '/missions' },
    { name: 'mission', path: '/missions', follow: 'main a[href^="/missions/"]' },
    { name: 'place-request', path: '/missions', follow: 'main a[href^="/missions/"] >> a[href$="/request"]' },
    {
      name: 'my-request',
      path: '/missions',
      follow: 'main li:nth-child(2) a[href^="/missions/"] >> a[href$="/request"]',
      act: askForPlace,
    },
    { name: 'invest', path: '/invest' },
    { name: 'status', path: '/status' },
    { name: 'accessibility', path: '/accessibility' },
    { name: 'privacy', path: '/privacy' },
    { name: 'contact', path: '/contact' },
  ],
  'anna-account': [
    { name: 'today', path: '/today' },
    { name: 'leads', path: '/leads' },
    { name: 'quick-log', path: '/leads/new', act: typeKnownCompany },
    { name: 'lead', path: '/leads?q=AURORA+HYDROGEN', follow: 'main tbody a' },
    { name: 'lead-imports', path: '/lead-imports' },
  ],
  'dina-data': [
    { name: 'match-cases', path: '/match-cases' },
    { name: 'match-case', path: '/match-cases', follow: 'main a[href^="/match-cases/"]' },
  ],
  'menno-mission': [
    { name: 'mission-desk', path: '/mission-desk' },
    { name: 'mission-editor', path: '/mission-desk/new' },
    { name: 'mission-detail', path: '/mission-desk', follow: 'main a:has-text("Hydrogen Bremen-Hamburg")' },
    {
      name: 'applicants',
      path: '/mission-desk',
      follow: 'main a:has-text("Hydrogen Bremen-Hamburg") >> a[href*="/applicants"]',
    },
  ],
  'otto-operator': [
    { name: 'operations', path: '/operations' },
    { name: 'dead-letters', path: '/operations/dead-letters/lead-intake' },
    { name: 'dead-letter', path: '/operations/dead-letters/lead-intake', follow: 'main tbody a' },
  ],
};

async function signIn(page: Page, portal: string, user: string): Promise<void> {
  if (user === '') return;
  await page.goto(`${portal}/sign-in`);
  await page.locator(`button[value="${user}"]`).click();
  await page.waitForURL(`${portal}/**`);
}

async function take(
  page: Page,
  portal: string,
  { name, path, follow, act }: Shot,
  size: keyof typeof SIZES,
): Promise<void> {
  await page.goto(`${portal}${path}`);
  for (const link of follow?.split(' >> ') ?? []) {
    const href = await page.locator(link).first().getAttribute('href');
    await page.goto(new URL(href ?? '', page.url()).href);
  }
  await page.waitForLoadState('load');
  await act?.(page);
  const height = Math.min(TALLEST, await page.evaluate<number>('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width: SIZES[size].width, height: Math.max(height, SIZES[size].height) });
  await page.evaluate('window.scrollTo(0, 0)');
  // WebP, which the library itself does not write, is a quarter of a PNG.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
  await session.detach();
  writeFileSync(join(TO, `${name}-${size}.webp`), Buffer.from(data, 'base64'));
  await page.setViewportSize(SIZES[size]);
  console.log(`${name} (${size}): ${await page.title()}`);
}

async function takeAll(browser: Browser, portal: string): Promise<void> {
  for (const size of ['desktop', 'phone'] as const) {
    for (const [user, shots] of Object.entries(SHOTS)) {
      const context = await browser.newContext({ viewport: SIZES[size], locale: 'nl-NL', isMobile: false });
      const page = await context.newPage();
      await signIn(page, portal, user);
      for (const shot of shots) await take(page, portal, shot, size);
      await context.close();
    }
  }
}

/** A page with all pictures, so that none of them is forgotten there. */
function writeGallery(): void {
  const whose = (user: string): string => (user === '' ? 'Everybody' : `Signed in as ${user}`);
  const picture = (name: string): string =>
    `### ${name}\n\n![${name} on a desktop](${name}-desktop.webp)\n\n![${name} on a phone](${name}-phone.webp)\n`;
  const parts = Object.entries(SHOTS).map(
    ([user, shots]) => `## ${whose(user)}\n\n${shots.map(({ name }) => picture(name)).join('\n')}`,
  );
  const words =
    'In Dutch, with the demo data of `npm start`, on a desktop and on a phone. Made by `npm run screenshots`.';
  writeFileSync(join(TO, 'README.md'), `# Every screen\n\n${words}\n\n${parts.join('\n')}`);
}

const portal = (await runningStack())?.services['portal'];
const found = await findChromium();
if (portal === undefined) {
  console.error('Nothing runs here: start Deuropener first with "npm start", and call this in another terminal.');
  process.exitCode = 1;
} else if ('missing' in found) {
  console.error(`There is no Chromium: ${found.missing}`);
  process.exitCode = 1;
} else {
  rmSync(TO, { recursive: true, force: true });
  mkdirSync(TO, { recursive: true });
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  await takeAll(browser, portal).finally(() => browser.close());
  writeGallery();
}
