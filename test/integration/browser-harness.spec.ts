import { statSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import {
  describeInBrowser,
  expectAccessible,
  expectFocusVisible,
  expectReflows,
  openBrowser,
  screenshot,
  useBrowser,
  type TestBrowser,
  type Visitor,
  type VisitorOptions,
} from '../support/browser/index.js';
import { servePages, type PageServer } from '../support/browser/page-server.js';

const page = (body: string, head = ''): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Proef</title><link rel="stylesheet" href="/style.css">${head}</head>
<body><main><h1>Proef</h1>${body}</main></body></html>`;

const pages: Readonly<Record<string, string>> = {
  '/style.css': `
    body { font-family: sans-serif; margin: 0 1rem; }
    button, a { outline-offset: 2px; }
    .wide { width: 60rem; }
    .scrolls { overflow-x: auto; }
    .cut { overflow: hidden; height: 24px; width: 18rem; }
    .one-line { overflow: hidden; white-space: nowrap; max-width: 100%; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
    .pale { color: #bbb; background: #fff; }
    .no-outline { outline: none; }
    .head { position: sticky; top: 0; height: 200px; background: #fff; z-index: 1; }
    .head + p { margin-top: 0; }
    .tall { height: 3000px; }`,
  '/good': page(`
    <p>Een alinea die zich schikt. <span class="hidden">Alleen voor schermlezers, en lang genoeg om te breed te zijn.</span></p>
    <div class="scrolls" tabindex="0" role="region" aria-label="Brede tabel"><div class="wide">Wie opzij wil, schuift dit vak.</div></div>
    <p><a href="/other">Verder</a> <button>Opslaan</button> <button aria-label="Sluiten">x</button></p>`),
  '/other': page('<p>Een andere.</p>'),
  '/inline-script': page('<p>Een.</p>', '<script>document.title = "Anders";</script>'),
  '/inline-style': page('<p style="color: red">Een.</p>'),
  '/title': page('<noscript><p>Zonder scripts.</p></noscript>', '<script src="/title.js"></script>'),
  '/title.js': 'document.title = "Anders";',
  '/logs': page('<p>Een.</p>', '<script src="/logs.js"></script>'),
  '/logs.js': 'console.error("dit ging mis");',
  '/throws': page('<p>Een.</p>', '<script src="/throws.js"></script>'),
  '/throws.js': 'setTimeout(() => { throw new Error("niemand ving dit"); });',
  '/missing-image': page('<img src="/nowhere.png" alt="">'),
  '/leaves': page('<p><a href="http://elsewhere.example/">Weg</a></p>'),
  '/pale': page('<p class="pale">Bleek.</p>'),
  '/unlabelled': page('<p><input type="text" name="naam"></p>'),
  '/wide': page('<div class="wide">Te breed.</div>'),
  '/cut': page('<p class="cut">Dit past op een regel, maar niet als de letters twee keer zo groot zijn.</p>'),
  '/one-line': page(
    '<p class="one-line">Een lange regel die op een telefoon achter de rand verdwijnt, hoe dan ook.</p>',
  ),
  '/no-outline': page('<button class="no-outline">Opslaan</button>'),
  '/covered': page('<div class="head">Kop</div><p><a href="/other">Boven</a></p><div class="tall"></div>'),
};

let server: PageServer;
beforeAll(async () => {
  server = await servePages(pages);
});
afterAll(() => server.close());

describeInBrowser('a visitor of clean pages', () => {
  const browser = useBrowser(() => [server.origin]);

  const at = async (path: string, options?: VisitorOptions): Promise<Visitor> => {
    const visitor = await browser.visitor(options);
    await visitor.page.goto(path);
    return visitor;
  };

  it('finds a good page accessible', async () => {
    await expectAccessible((await at('/good')).page);
  });

  it('looks at a page as it is without scripts, and starts none by that', async () => {
    const { page: still } = await at('/title', { javaScript: false });
    await expectAccessible(still);
    await expectReflows(still);
    expect(await still.title()).toBe('Proef');
    expect(await still.locator('noscript p').isVisible()).toBe(true);
    await still.goto('/title?again');
    expect(await still.title()).toBe('Proef');
    expect(await (await at('/title')).page.title()).toBe('Anders');
  });

  it('sees a good page reflow, and gets the window back', async () => {
    const { page: good } = await at('/good', { viewport: { width: 900, height: 700 } });
    await expectReflows(good);
    expect(good.viewportSize()).toEqual({ width: 900, height: 700 });
  });

  it.each([
    ['/pale', /- color-contrast \(serious\).*\n +p\n.*\n.*insufficient color contrast/],
    ['/unlabelled', /- label \(critical\): .*\n +input\n/],
  ])('finds %s not accessible, and says where', async (path, message) => {
    await expect(expectAccessible((await at(path)).page)).rejects.toThrow(message);
  });

  it.each([
    ['/wide', /at 320 px the page is \d+ px too wide: <div\.wide>/],
    ['/cut', /with text of 200 % text is cut off: <p\.cut>/],
    ['/one-line', /at 320 px text is cut off: <p\.one-line>/],
  ])('finds that %s does not reflow, and says why', async (path, message) => {
    await expect(expectReflows((await at(path)).page)).rejects.toThrow(message);
  });

  it('sees larger text in the same window, and a larger page in a smaller one', async () => {
    const height = ({ page: shown }: Visitor) => shown.getByRole('heading').evaluate((h1) => h1.clientHeight);
    const usual = await height(await at('/good'));
    const large = await at('/good', { textSize: 200 });
    expect(await height(large)).toBeGreaterThan(usual * 1.8);
    await large.page.goto('/other');
    expect(await height(large)).toBeGreaterThan(usual * 1.8);
    expect((await at('/good', { zoom: 200 })).page.viewportSize()).toEqual({ width: 640, height: 400 });
  });

  it('tabs to what has a name, and counts the keys besides text', async () => {
    const { keys, page: good } = await at('/good');
    await keys.tabTo('Opslaan');
    expect(keys.presses).toBe(3);
    await keys.type('tekst');
    await keys.tabTo(/^Sluit/);
    await keys.tabTo('Verder', 'Shift+Tab');
    await keys.press('Enter');
    await good.waitForURL('**/other');
    expect(keys.presses).toBe(7);
  });

  it('says where Tab led when nothing has the name', async () => {
    const { keys } = await at('/good');
    await expect(keys.tabTo('Wissen')).rejects.toThrow(/Wissen.*Brede tabel, Verder, Opslaan, Sluiten/);
  });

  it('sees the focus', async () => {
    const { keys, page: good } = await at('/good');
    await expect(expectFocusVisible(good)).rejects.toThrow('Nothing has the focus');
    await keys.tabTo('Opslaan');
    await expectFocusVisible(good);
  });

  it('misses a focus without an outline, and one under a sticky head', async () => {
    const plain = await at('/no-outline');
    await plain.keys.tabTo('Opslaan');
    await expect(expectFocusVisible(plain.page)).rejects.toThrow(/<button> "Opslaan" shows no focus/);
    const covered = await at('/covered');
    await covered.keys.tabTo('Boven');
    await covered.page.evaluate('scrollTo(0, 150)');
    await expect(expectFocusVisible(covered.page)).rejects.toThrow(/is covered by <div> "Kop"/);
  });

  it('takes pictures', async () => {
    const path = await screenshot((await at('/good')).page, 'harness');
    expect(statSync(path).size).toBeGreaterThan(2_000);
  });

  it('may get an answer that it provokes', async () => {
    const visitor = await browser.visitor();
    visitor.provokes(404, '/nowhere');
    expect((await visitor.page.goto('/nowhere'))?.status()).toBe(404);
  });
});

describeInBrowser('a page that is not clean', () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await openBrowser([server.origin]);
  });
  afterEach(() => browser.expectClean());
  afterAll(() => browser.close());

  it.each([
    ['/inline-script', /content security policy: .*script/],
    ['/inline-style', /content security policy: .*style/],
    ['/logs', /console error: dit ging mis .*\/logs\.js/],
    ['/throws', /error in the page: niemand ving dit/],
    ['/missing-image', /answer 404: GET .*\/nowhere\.png/],
    ['/nowhere', /answer 404: GET .*\/nowhere/],
  ])('fails the test: %s', async (path, message) => {
    const visitor = await browser.visitor();
    await visitor.page.goto(path, { waitUntil: 'networkidle' });
    await expect(browser.expectClean()).rejects.toThrow(message);
  });

  it('fails the test when it goes to a third party, and gets nowhere', async () => {
    const { page: shown } = await browser.visitor();
    await shown.goto('/leaves');
    await shown.getByRole('link').click();
    await shown.waitForURL('chrome-error://**');
    await expect(browser.expectClean()).rejects.toThrow('request to a third party: GET http://elsewhere.example/');
  });

  it('fails the test when its server does not answer', async () => {
    const gone = await servePages({});
    await gone.close();
    const other = await openBrowser([gone.origin]);
    const { page: shown } = await other.visitor();
    await expect(shown.goto('/')).rejects.toThrow('ERR_CONNECTION_REFUSED');
    await expect(other.expectClean()).rejects.toThrow(/failed request: GET .*ERR_CONNECTION_REFUSED/);
    await other.close();
  });

  it('fails the test when a provoked answer does not come', async () => {
    const visitor = await browser.visitor();
    visitor.provokes(400, '/good');
    await visitor.page.goto('/good');
    await expect(browser.expectClean()).rejects.toThrow('the expected answer 400 of /good did not come');
  });

  it('is no problem any more once it was told', async () => {
    await expect(browser.expectClean()).resolves.toBeUndefined();
  });
});
