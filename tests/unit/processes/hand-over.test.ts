import { createRequestHandler, type EntryContext, type LoaderFunction, type ServerBuild } from "@remix-run/node";
import fc from "fast-check";
import { expect, test } from "vitest";
import { asRead, handingDataOver, untold } from "~/processes/hand-over";

/** A build of one page, whose rendering notes the data that it was given. */
function pageWith(loader: LoaderFunction) {
  const given: unknown[] = [];
  const render = async (...[, , , remix]: [Request, number, Headers, EntryContext]) => {
    given.push(remix.staticHandlerContext.loaderData.root, remix.serverHandoffString);
    return new Response("a page");
  };
  const root = { id: "root", path: "", module: { default: () => null, loader } };
  const manifest = {
    id: "root",
    path: "",
    hasLoader: true,
    hasAction: false,
    hasErrorBoundary: false,
    module: "/root.js",
  };
  const build = {
    entry: { module: { default: render } },
    routes: handingDataOver({ root } as unknown as ServerBuild["routes"]),
    assets: { entry: { imports: [], module: "/entry.js" }, routes: { root: manifest }, url: "", version: "1" },
    future: { v3_throwAbortReason: true, v3_relativeSplatPath: true },
    publicPath: "/",
    assetsBuildDirectory: "",
    isSpaMode: false,
  };
  const handler = createRequestHandler(build as unknown as ServerBuild, "production");
  return { given, ask: () => handler(new Request("http://portal.example/"), {} as never) };
}

test("a page's data reaches its rendering as it is, without a way through JSON", async () => {
  const data = { names: ["น้ำ"], count: 3, nothing: null };
  const { given, ask } = pageWith(async () => data);
  expect((await ask()).status).toBe(200);
  expect(given[0]).toBe(data);
  expect(given[1]).toContain('{"root":{"names":["น้ำ"],"count":3,"nothing":null}}');
});

test("what a browser would read differently is handed over as it will read it", async () => {
  const { given, ask } = pageWith(async () => ({ at: new Date(0), absent: undefined }));
  await ask();
  expect(given[0]).toEqual({ at: "1970-01-01T00:00:00.000Z" });
  expect(Object.keys(given[0] as object)).toEqual(["at"]);
});

test("a loader's own answer stays one", async () => {
  const { given, ask } = pageWith(async () => Response.json({ held: true }, { headers: { "Set-Cookie": "a=b" } }));
  await ask();
  expect(given[0]).toEqual({ held: true });
  const away = pageWith(async () => Response.redirect("http://portal.example/elsewhere"));
  expect((await away.ask()).status).toBe(302);
  expect(away.given).toEqual([]);
});

test("what JSON gives back exactly is the very same", () => {
  const data = { a: [1, "two", true, null, { b: {} }] };
  expect(asRead(data)).toBe(data);
});

test("what is handed over is what JSON would give back", () => {
  const anything = fc.anything({ withDate: true, withNullPrototype: true, withSparseArray: false });
  fc.assert(
    fc.property(fc.oneof(anything, fc.object({ withDate: true })), (value) => {
      const read = asRead(value);
      if (read !== untold) expect(JSON.stringify(read)).toBe(JSON.stringify(value));
      if (read !== untold && read !== value) expect(asRead(read)).toBe(read);
    }),
  );
});

test("nothing is changed in what a loader keeps", () => {
  const data = Object.freeze({ at: new Date(0), gone: undefined, list: Object.freeze([undefined, 1]) });
  expect(asRead(data)).toStrictEqual({ at: "1970-01-01T00:00:00.000Z", list: [null, 1] });
  expect(Object.keys(data)).toEqual(["at", "gone", "list"]);
});

test.each([{ a: new Map() }, { a: () => 1 }, { a: 1n }, { toJSON: null }, { a: [new (class Named {})()] }])(
  "what only JSON can tell goes through it: %o",
  (value) => expect(asRead(value)).toBe(untold),
);
