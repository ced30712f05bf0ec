import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { openThread } from "~/modules/rooms/open-thread.server";
import { database, pool } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aBusyClub, type BusyClub } from "../../support/busy-club";
import { asked, contextOf, moduleOf } from "../../support/calls";
import { found } from "../../support/findable";
import { addressOf, appRoutes } from "../../support/route-manifest";
import { paramsOf } from "../../support/route-params";
import { settle } from "../../support/settle";
import { aMember, as } from "../../support/world";

const secret = "กระซิบหลังบ้าน";
const marks = [secret, "whispered-behind"];

/** A club in whose rooms every text holds the secret, and two people without a key beside those of the club. */
async function aWhisperingClub() {
  const world = await aBusyClub("public");
  const { club, organisation, people, rooms } = world;
  const words = {
    clubId: club.id,
    as: organisation.id,
    title: `${secret} whispered-behind`,
    body: `${secret} whispered-behind`,
  };
  unwrap(await openThread(await as(people.author), words));
  await database.roomThread.updateMany({ data: { title: `${secret} whispered-behind` } });
  await database.roomMessage.updateMany({ data: { bodyText: secret, bodyHtml: `<p>${secret} whispered-behind</p>` } });
  await database.handover.updateMany({ data: { context: secret, reply: secret } });
  await database.libraryItem.updateMany({
    data: { title: secret, about: secret, terms: secret, url: `https://x.example/${secret}` },
  });
  await database.sharingAgreement.updateMany({ data: { purpose: secret } });
  await database.caseLead.updateMany({ data: { reason: secret } });
  await database.caseNote.updateMany({ data: { text: secret } });
  await database.swarm.updateMany({ where: { id: rooms.swarmId }, data: { reason: secret } });
  await settle();
  const outsider = await aMember(club, undefined, { role: "moderator" });
  return { world, without: [null, people.stranger, people.administrator, outsider] as const };
}

test("no page, feed, site map or export shows a word of a back room to those without a key", {
  timeout: 300_000,
}, async () => {
  const { world, without } = await aWhisperingClub();
  const leaks: string[] = [];
  let shown = 0;
  for (const person of without) {
    const context = await contextOf(person);
    for (const route of await appRoutes()) {
      const { loader } = await moduleOf(route);
      if (!loader) continue;
      const params = paramsOf(route.name, world);
      const address = addressOf(route, params);
      for (const asks of route.name.startsWith("_search+/") ? ["", "?q=whispered"] : [""]) {
        const text = await textOf(() => loader({ request: asked(`${address}${asks}`), params, context }));
        shown += Number(text.length > 0);
        if (marks.some((mark) => text.includes(mark)))
          leaks.push(`${route.name}${asks} for ${person?.name ?? "a guest"}`);
      }
    }
  }
  expect(leaks).toEqual([]);
  expect(shown).toBeGreaterThan(100);
  await expect(keyHolderSees(world)).resolves.toBe(true);
});

/** Proves that the marks would be found: a key holder is shown them. */
async function keyHolderSees(world: BusyClub) {
  const name = "_rooms+/clubs.$slug.room._index";
  const route = (await appRoutes()).find((one) => one.name === name);
  const loader = route && (await moduleOf(route)).loader;
  if (!loader) return false;
  const params = paramsOf(name, world);
  const context = await contextOf(world.people.author);
  return (await textOf(() => loader({ request: asked(addressOf(route, params)), params, context }))).includes(secret);
}

async function textOf(call: () => unknown): Promise<string> {
  try {
    const given = await call();
    return given instanceof Response ? await given.text() : JSON.stringify(given ?? "");
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.text();
    throw thrown;
  }
}

test("search finds nothing of it, for anybody, key or not", async () => {
  const { world } = await aWhisperingClub();
  for (const actor of [guest, await as(world.people.author), await as(world.people.administrator)])
    for (const mark of marks) expect((await found(mark, {}, actor)).hits).toEqual([]);
  expect(await database.searchEntry.count({ where: { OR: marks.map((mark) => ({ body: { contains: mark } })) } })).toBe(
    0,
  );
});

test("no other table, event, job or letter holds a word of it", async () => {
  await aWhisperingClub();
  const rooms = [
    "RoomThread",
    "RoomMessage",
    "Handover",
    "LibraryItem",
    "Swarm",
    "Draft",
    "SharingAgreement",
    "CaseLead",
    "CaseNote",
  ];
  const tables = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE (schemaname = 'public' OR (schemaname = 'graphile_worker' AND tablename = '_private_jobs')) AND tablename <> ALL($1)`,
    [rooms],
  );
  const leaks: string[] = [];
  for (const { name } of tables.rows) {
    const { rowCount } = await pool.query(`SELECT 1 FROM ${name} t WHERE t::text LIKE ANY($1) LIMIT 1`, [
      marks.map((mark) => `%${mark}%`),
    ]);
    if (rowCount) leaks.push(name);
  }
  expect(tables.rows.length).toBeGreaterThan(30);
  expect(leaks).toEqual([]);
});

test("what is said in a room moves no public figure of its club", async () => {
  const world = await aBusyClub("public");
  const { club, organisation, people } = world;
  const facts = () => database.club.findUniqueOrThrow({ where: { id: club.id } });
  const before = await facts();
  const words = {
    clubId: club.id,
    as: organisation.id,
    title: "Nobody counts this",
    body: "Nobody counts this either.",
  };
  unwrap(await openThread(await as(people.author), words));
  await settle();
  expect(await facts()).toEqual(before);
});
