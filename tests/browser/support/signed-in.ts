import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { browserOf } from "./people";

/** A page in a browser of its own, signed in as somebody of the demo, or as nobody. */
type PageOf = (email?: string, options?: BrowserContextOptions) => Promise<Page>;

/** A test in which several people have pages open; their browsers are closed when it ends. */
export const test = base.extend<{ pageOf: PageOf }>({
  pageOf: async ({ browser }, lend) => {
    const open: BrowserContext[] = [];
    await lend(async (email, options = {}) => {
      const context = email ? await browserOf(browser, email, options) : await browser.newContext(options);
      open.push(context);
      return context.newPage();
    });
    for (const context of open) await context.close();
  },
});
