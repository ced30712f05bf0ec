import type { Page } from "@playwright/test";

/**
 * Until React has taken the page over, and what it does afterwards is done: before that none of its own keys is heard.
 * The page is taken over after the frame around it, so the frame alone says nothing.
 */
export const hydrated = (page: Page) =>
  page.waitForFunction(async () => {
    const taken = (one: Element | null | undefined) =>
      one !== null && one !== undefined && Object.keys(one).some((key) => key.startsWith("__reactFiber"));
    const within = [...(document.querySelector("main")?.children ?? [])];
    if (!taken(document.body) || !within.every(taken)) return false;
    // listeners are added once the page was painted
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await new Promise((done) => setTimeout(done));
    return true;
  });

/** Does something, until the portal has answered the request that comes of it; `part` is of the request's address. */
export async function answered(page: Page, part: string, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForResponse((response) => response.url().includes(part)), act()]);
}
