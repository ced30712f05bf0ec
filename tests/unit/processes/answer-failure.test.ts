import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, test } from "vitest";
import { answeringFailures } from "~/processes/answer-failure";

/** What a browser gets of a portal on which every page fails. */
async function asked(path: string, { answers, language = "th" }: { answers: boolean; language?: string }) {
  const pages = express.Router();
  pages.get("/pages/:name", () => {
    throw new Error("It broke.");
  });
  const server = express()
    .use(answeringFailures(pages, () => Promise.resolve(answers)))
    .listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { "Accept-Language": language } });
  const text = await response.text();
  server.close();
  return { status: response.status, again: response.headers.get("Retry-After"), text };
}

test("while the database is away a page says so with 503 and when to come again, in the reader's language", async () => {
  const thai = await asked("/pages/one", { answers: false });
  expect([thai.status, thai.again]).toEqual([503, "30"]);
  expect(thai.text).toContain("ขอพักสักครู่");
  expect((await asked("/pages/one", { answers: false, language: "en" })).text).toContain("Back in a moment");
});

test("what breaks while the database answers is 500, and tells nothing of the error", async () => {
  const broken = await asked("/pages/one", { answers: true, language: "en" });
  expect([broken.status, broken.again]).toEqual([500, null]);
  expect(broken.text).toContain("Something broke on our side");
  expect(broken.text).not.toContain("It broke.");
});

test("an address that cannot be read is the asker's", async () => {
  expect(await asked("/pages/%E0%A4%A", { answers: true })).toMatchObject({ status: 400 });
});
