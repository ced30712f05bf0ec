import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

const assets = "build/client/assets";

/** The first text in some messages. */
function firstText(messages: unknown): string {
  if (typeof messages === "string") return messages;
  return messages && typeof messages === "object" ? firstText(Object.values(messages)[0]) : "";
}

/** Which messages each file of the build holds, by its name: it bears theirs, and begins as they do. */
function filesOfMessages(): Map<string, string> {
  const files = readdirSync(assets);
  const found = new Map<string, string>();
  for (const locale of ["th", "en"])
    for (const name of readdirSync(`app/messages/${locale}`)) {
      const namespace = name.replace(/\.json$/, "");
      const begins = firstText(JSON.parse(readFileSync(`app/messages/${locale}/${name}`, "utf8")));
      for (const file of files)
        if (file.startsWith(`${namespace}-`) && file.length === namespace.length + 12 && file.endsWith(".js"))
          if (readFileSync(`${assets}/${file}`, "utf8").includes(begins)) found.set(file, namespace);
    }
  return found;
}

const messages = filesOfMessages();

/** Messages that an open page had to fetch though none of its routes names them: it was taken over without its words. */
export async function unnamedWords(page: Page): Promise<string[]> {
  const { named, loaded } = await page.evaluate(() => ({
    named: Object.values(
      (window as { __remixRouteModules?: Record<string, { handle?: { i18n?: string[] } }> }).__remixRouteModules ?? {},
    ).flatMap(({ handle }) => handle?.i18n ?? []),
    loaded: performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1) ?? ""),
  }));
  return [...new Set(loaded.flatMap((file) => messages.get(file) ?? []))].filter((one) => !named.includes(one));
}
