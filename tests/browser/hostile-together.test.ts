import { type APIRequestContext, expect, test } from "@playwright/test";
import { each, line, look, lookThrough, noPayloads, payloads, tell, watched } from "./support/hostile";
import { administrator, browserOf, send } from "./support/people";

const about = "Filler, so that the text is long enough for its field.";
const stamp = Date.now().toString(36);

test.skip(payloads.length === 0, noPayloads);
test.setTimeout(240_000);

/** A club of nobody else's, and its number. */
async function aRoom(request: APIRequestContext, name: string): Promise<{ slug: string; id: string }> {
  const slug = `${name}-${stamp}`;
  await send(request, "/clubs/new", { name: slug, slug, visibility: "private", entry: "invitation" });
  const asking = await (await request.get(`/ask?club=${slug}`)).text();
  return { slug, id: /name="clubId" value="(\d+)"/.exec(asking)?.[1] ?? "" };
}

test("documents, what is suggested for them and said of them execute nothing, also where they are written", async ({
  browser,
}) => {
  const context = await browserOf(browser, administrator);
  const { request } = context;
  const { slug } = await aRoom(request, "hostile-documents");
  const begun: string[] = [];
  await each(async (payload, index) => {
    if (index % 3 !== 0) return;
    const words = { title: line(`${payload} ${about}`, 120), summary: line(payload, 200) };
    const path = await tell(request, `/clubs/${slug}/documents/new`, {
      ...words,
      kind: "guide",
      body: `${about}\n\n${payload}`,
    });
    const document = /\/documents\/[^/?#]+/.exec(path)?.[0];
    if (document) begun.push(document);
  });
  expect(begun.length).toBeGreaterThan(15);
  const one = begun[0] ?? "";
  const asked = await (await request.get(`${one}/discussion/new`)).text();
  const place = { line: /line=(\d+-\d+)/.exec(asked)?.[1] ?? "", was: about };
  await each(async (payload, index) => {
    const act: Record<string, string> =
      index % 2 === 0 ? { act: "change", text: line(payload, 300) } : { act: "remark", remark: line(payload, 900) };
    await tell(request, `${one}/discussion/new`, { ...place, ...act });
    if (index % 10 === 0) await tell(request, `${one}/versions`, { name: line(payload, 80) });
  });
  const page = await context.newPage();
  const bad = watched(page);
  await look(page, [...begun.filter((_, index) => index % 3 === 0), `${one}/versions`, `${one}/authors`]);
  await look(
    page,
    [...begun.filter((_, index) => index % 12 === 0), one].map((path) => `${path}/writing`),
  );
  await lookThrough(page, `${one}/discussion`);
  await lookThrough(page, `/clubs/${slug}/documents`);
  expect(bad).toEqual([]);
  await context.close();
});

test("wishes, what is said of them and promised execute nothing", async ({ browser }) => {
  const context = await browserOf(browser, administrator);
  const { request } = context;
  const { slug, id } = await aRoom(request, "hostile-wishes");
  const wished: string[] = [];
  await each(async (payload, index) => {
    const title = line(`${payload} ${about}`, 120);
    const words = { clubId: id, kind: "want", title, body: `${about}\n\n${payload}`, checked: "true" };
    const path = index % 3 === 0 ? await tell(request, `/clubs/${slug}/ideas/new`, words) : "";
    const wish = /\/ideas\/\d+/.exec(path)?.[0];
    if (wish) wished.push(wish);
  });
  expect(wished.length).toBeGreaterThan(15);
  const one = wished[0] ?? "";
  await each((payload) => tell(request, `${one}/comments`, { body: line(`${payload} ${about}`, 900) }));
  const page = await context.newPage();
  const bad = watched(page);
  await look(
    page,
    wished.filter((_, index) => index % 3 === 0),
  );
  await look(page, [`${one}/lineage`, `${one}/edit`]);
  await lookThrough(page, `${one}/comments`);
  await lookThrough(page, `/clubs/${slug}/ideas`);
  expect(bad).toEqual([]);
  await context.close();
});
