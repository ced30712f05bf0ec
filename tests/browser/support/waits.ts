import type { Page } from "@playwright/test";

/** Until React has taken the page over: before that none of its own keys is heard. */
export const hydrated = (page: Page) =>
  page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith("__reactFiber")));

/** Does something, until the portal has answered the request that comes of it; `part` is of the request's address. */
export async function answered(page: Page, part: string, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForResponse((response) => response.url().includes(part)), act()]);
}
