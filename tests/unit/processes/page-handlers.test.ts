import type { EntryContext, ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { handlerByPath } from "~/processes/page-handlers";

/** A build of pages that only say their own name. */
function buildOf(paths: Record<string, string>): ServerBuild {
  const named = Object.entries({ root: "", ...paths }).map(([id, path]) => ({
    id,
    path,
    parentId: id === "root" ? undefined : "root",
    module: { default: () => null, ...(id === "root" ? {} : { loader: () => ({ id }) }) },
  }));
  const of = (make: (one: (typeof named)[number]) => object) =>
    Object.fromEntries(named.map((one) => [one.id, make(one)]));
  return {
    entry: {
      module: {
        default: (...[, status, , { staticHandlerContext }]: [Request, number, Headers, EntryContext]) =>
          new Response(staticHandlerContext.matches.at(-1)?.route.id, { status }),
      },
    },
    routes: of((one) => one),
    assets: {
      entry: { imports: [], module: "" },
      routes: of((one) => ({ ...one, hasLoader: true })),
      url: "",
      version: "",
    },
    future: { v3_relativeSplatPath: true },
  } as unknown as ServerBuild;
}

const handlerFor = handlerByPath(
  buildOf({ list: "questions", one: "questions/:question", new: "questions/new", person: "people/:handle", rest: "*" }),
);

async function answering(path: string): Promise<string> {
  const handler = handlerFor(path, { reads: true, dataAlone: false });
  return (await handler(new Request(`http://localhost${path}`), {} as never)).text();
}

test.each([
  ["/questions", "list"],
  ["/questions/", "list"],
  ["/Questions", "list"],
  ["/questions/7-%E0%B8%82%E0%B8%99", "one"],
  ["/questions/new", "new"],
  ["/questions/%6Eew", "new"],
  ["/people/nok", "person"],
  ["/people/nok/more", "rest"],
  ["/nothing", "rest"],
  ["/questions/new/more", "rest"],
])("%s is answered by the page for it: %s", async (path, page) => {
  expect(await answering(path)).toBe(page);
});

test("paths that the same pages can answer share a handler", () => {
  const asking = { reads: true, dataAlone: false };
  expect(handlerFor("/questions/1", asking)).toBe(handlerFor("/questions/2-%E0%B8%82", asking));
  expect(handlerFor("/questions/1", asking)).not.toBe(handlerFor("/questions/1", { reads: true, dataAlone: true }));
  expect(handlerFor("/questions/%E0%A4", asking)).toBe(handlerFor("/nothing", asking));
});
