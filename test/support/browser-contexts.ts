import type { Browser, BrowserContext } from 'playwright-core';

export type Contexts = {
  /** Nobody is signed in there, and nobody else uses it until the test ends. */
  lend(): Promise<BrowserContext>;
  /** After each test. */
  giveBack(): Promise<void>;
};

/**
 * Browsers of one's own, lent again: what a person who was here before has in the cache is most of the time that a page
 * takes to come up. The product keeps nothing in a browser but its cookies, and those are thrown away.
 */
export const browserContexts = (browser: Browser): Contexts => {
  const free: BrowserContext[] = [];
  const lent: BrowserContext[] = [];
  return {
    lend: async () => {
      const context =
        free.pop() ?? (await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } }));
      lent.push(context);
      return context;
    },
    giveBack: async () => {
      for (const context of lent.splice(0)) {
        await Promise.all(context.pages().map((page) => page.close()));
        await context.clearCookies();
        free.push(context);
      }
    },
  };
};
