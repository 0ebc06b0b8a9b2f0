import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { browserContexts, type Contexts } from './browser-contexts';
import { freePort } from './free-port';
import { createHome, startUnderstory } from './product';

const executablePath = process.env['UNDERSTORY_TEST_BROWSER'];
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Quiet and the same on every machine: no sandbox (containers run as root), nothing fetched from outside. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Seat = {
  readonly page: Page;
  /** What went wrong inside the page; the refusals an anonymous visitor meets are not counted. */
  readonly faults: readonly string[];
};

export type Clinic = {
  /** The folder of the running product. */
  readonly home: string;
  /** A browser of one's own, at the sign-in of a demonstration home. */
  visit(): Promise<Seat>;
  /** The same, signed in with one click on a demonstration account. */
  signInAs(account: string): Promise<Seat>;
};

/** What one person does on the screens. */
export type Journey = { readonly title: string; readonly walk: (clinic: Clinic) => void };

export const journey = (title: string, walk: Journey['walk']): Journey => ({ title, walk });

/**
 * Walks journeys one after the other through one running product with the demonstration clinic, since starting one costs
 * more than any of them. Without a browser it registers nothing.
 */
export const describeJourneys = (journeys: readonly Journey[]): void => {
  if (executablePath === undefined) return;
  describe('on the screens', () => {
    const home = createHome();
    const ends: (() => Promise<unknown>)[] = [];
    let browser: Browser | undefined;
    let contexts: Contexts | undefined;
    let address = '';

    beforeAll(async () => {
      const port = await freePort();
      address = `http://127.0.0.1:${port}`;
      const { child, finished, said } = startUnderstory(home.path, ['start'], { PORT: String(port) });
      ends.push(() => (child.kill('SIGTERM'), finished));
      browser = await chromium.launch({ executablePath, args: flags });
      contexts = browserContexts(browser);
      await said(/demo-clinician +understory-demo/);
    });
    afterEach(() => contexts?.giveBack());
    afterAll(async () => {
      await browser?.close();
      for (const end of ends) await end();
      home.remove();
    });

    const visit = async (): Promise<Seat> => {
      if (contexts === undefined) throw new Error('The browser did not start.');
      const page = await (await contexts.lend()).newPage();
      page.setDefaultTimeout(20_000);
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('response', (response) => {
        if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(address);
      await page.getByRole('button', { name: 'demo-clinician' }).waitFor();
      return { page, faults };
    };
    const signInAs = async (account: string): Promise<Seat> => {
      const seat = await visit();
      await seat.page.getByRole('button', { name: account }).click();
      await seat.page.getByRole('button', { name: 'Sign out' }).waitFor();
      return seat;
    };
    for (const { title, walk } of journeys) describe(title, () => walk({ home: home.path, visit, signInAs }));
  });
};

/** What axe-core finds wrong with the page as it stands, one line each; a page still loading is waited for. */
export const barriersOn = async (page: Page): Promise<readonly string[]> => {
  // A locator, because waitForFunction needs `eval` when it has to look twice, and the pages forbid that.
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await page.evaluate(axe);
  const found = await page.evaluate<readonly string[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
  );
  return found;
};

/** By how many pixels the page is wider than a phone of 390 pixels; the size before is put back. */
export const overflowOnPhone = async (page: Page): Promise<number> => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  const over = await page.evaluate<number>('Math.max(0, document.scrollingElement.scrollWidth - innerWidth)');
  if (before !== null) await page.setViewportSize(before);
  return over;
};

/** Presses Tab until the target has the focus, as a person without a mouse would. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  const focused = target.and(page.locator(':focus'));
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) > 0) return;
  }
  throw new Error(`The Tab key never reaches ${target.toString()}.`);
};
