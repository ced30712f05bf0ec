import type { AppLoadContext } from "@remix-run/node";
import { afterAll, expect, test } from "vitest";
import { database } from "~/platform/db/database.server";
import { aBusyClub, type BusyClub, kinds } from "../../support/busy-club";
import { asked, contextOf, markOf, moduleOf, rememberRows, sentTo } from "../../support/calls";
import { readerOf } from "../../support/reading-build";
import { addressOf, appRoutes } from "../../support/route-manifest";
import { paramsOf } from "../../support/route-params";
import { forms } from "./route-forms";
import { insideClub, routeTable } from "./route-table";

const routes = await appRoutes();

test("every route of the manifest has its row, and every row its route", () => {
  const named = Object.keys(routeTable).map((key) => key.split(" ")[0]);
  expect([...new Set(named)].sort()).toEqual(routes.map((route) => route.name).sort());
});

test("every loader shows and refuses as the table says", { timeout: 240_000 }, async () => {
  const world = await aBusyClub("public");
  const marks = await marksOf(world, "loader");
  expect(marks).toEqual(expected("loader"));
});

test("every action is done and refused as the table says, and a refused one changes nothing", {
  timeout: 480_000,
}, async () => {
  const world = await aBusyClub("public");
  expect(await marksOf(world, "action")).toEqual(expected("action"));
});

test("nothing of a private club is shown to a guest or a stranger, nor taken from them", {
  timeout: 240_000,
}, async () => {
  const world = await aBusyClub("private");
  const who = ["guest", "stranger", "owner"] as const;
  const leaks: string[] = [];
  let entered = 0;
  for (const part of ["loader", "action"] as const) {
    const marks = await marksOf(world, part, who, insideClub);
    for (const [name, mark] of Object.entries(marks))
      if (/[+!]/.test(mark.slice(0, 2))) leaks.push(`${name} ${part} ${mark}`);
    entered += Object.values(marks).filter((mark) => mark.endsWith("+")).length;
  }
  expect(leaks).toEqual([]);
  expect(entered).toBeGreaterThan(40);
});

test("an address that only takes forms leads whoever opens it to the nearest page, or says that nothing is there", {
  timeout: 240_000,
}, async () => {
  const all = await Promise.all(routes.map(async (route) => ({ route, module: await moduleOf(route) })));
  const read = readerOf(all);
  const words = new Proxy({}, { get: (_all, name) => `a-${String(name)}` }) as Record<string, string>;
  const forms = all.filter(({ module }) => module.action && !module.loader);
  const led: Record<string, string> = {};
  for (const { route } of forms) {
    const { address, status, leadsTo } = await read(route, words);
    led[address] = status === 302 ? `leads to ${leadsTo}` : String(status);
  }
  expect(forms.length).toBeGreaterThan(60);
  expect(led).toMatchSnapshot();
});

afterAll(() => database.$executeRaw`DROP SCHEMA IF EXISTS kept CASCADE`);

function expected(part: "loader" | "action"): Record<string, string> {
  return Object.fromEntries(
    Object.entries(routeTable).flatMap(([name, row]) => (row[part] === undefined ? [] : [[name, row[part]]])),
  );
}

/** What becomes of every loader or action for each kind of person: one mark each. */
async function marksOf(
  world: BusyClub,
  part: "loader" | "action",
  who: readonly (typeof kinds)[number][] = kinds,
  of: (name: string) => boolean = () => true,
) {
  const contexts: AppLoadContext[] = [];
  for (const kind of who) contexts.push(await contextOf(kind === "guest" ? null : world.people[kind]));
  const kept = await rememberRows();
  const marks: Record<string, string> = {};
  for (const route of routes.filter(({ name }) => of(name))) {
    const run = (await moduleOf(route))[part];
    if (!run) continue;
    const params = paramsOf(route.name, world);
    const address = addressOf(route, params);
    for (const [name, sent] of part === "loader" ? [[route.name, {}] as const] : formsFor(world, route.name)) {
      marks[name] = "";
      for (const context of contexts) {
        const before = await kept.happened();
        const request = part === "loader" ? asked(address) : await sentTo(address, sent);
        const call = () => run({ request, params, context: { ...context, now: new Date() } });
        const mark = await markOf(call, `${part} of ${name} for ${context.viewer?.name ?? "a guest"}`);
        marks[name] += mark;
        if (mark === "+" && part === "action") await kept.again();
        else if (mark !== "+" && (await kept.happened()) !== before)
          throw new Error(`${name} refused, yet something happened.`);
      }
    }
  }
  return marks;
}

/** What is sent to an action, once for each thing that it does. */
function formsFor(world: BusyClub, name: string) {
  const sent = Object.entries(forms(world)).filter(([key]) => key.split(" ")[0] === name);
  return sent.length > 0 ? sent : [[name, {}] as const];
}
