import { expect, test } from "vitest";
import { itemOpened, itemShared, itemWithdrawn } from "~/modules/rooms/events";
import { libraryPage } from "~/modules/rooms/library-page.server";
import { openItem } from "~/modules/rooms/open-item.server";
import { shareItem, withdrawItem } from "~/modules/rooms/share-item.server";
import { unwrap } from "~/platform/result";
import { aBackRoom } from "../../support/back-room";
import { anOrganisation, aSeat, aStaffMember, as, published, refusalOf } from "../../support/world";

const item = { title: "Allergen list of May", about: "What is in each bag.", url: "https://example.com/list.pdf" };
const now = new Date("2026-11-25T03:00:00Z");

test("a seller shares something until a day, and takes it back", async () => {
  const { club, maker, actors } = await aBackRoom();
  const shared = await shareItem(
    actors.maker,
    { clubId: club.id, as: maker.id, ...item, until: "2026-12-01" },
    { now },
  );
  const { itemId } = unwrap(shared);
  const which = { slug: club.slug, before: null };
  const page = await libraryPage(actors.vet, { ...which, now });
  expect(page?.items).toMatchObject([{ title: item.title, organisation: { name: "Maker" }, may: { withdraw: false } }]);
  expect((await libraryPage(actors.vet, { ...which, now: new Date("2026-12-02T00:00:00Z") }))?.items).toEqual([]);
  unwrap(await withdrawItem(actors.maker, { itemId }));
  expect((await libraryPage(actors.maker, { ...which, now }))?.items).toEqual([]);
  expect(refusalOf(await withdrawItem(actors.maker, { itemId })).kind).toBe("conflict");
  expect([await published(itemShared), await published(itemWithdrawn)]).toMatchObject([[{ itemId }], [{ itemId }]]);
});

test("only sellers share and see, only the owner takes back, and a share says what it is", async () => {
  const { club, maker, council, actors } = await aBackRoom();
  const place = { clubId: club.id, as: maker.id };
  const { itemId } = unwrap(await shareItem(actors.maker, { ...place, ...item }, { now }));
  expect(refusalOf(await shareItem(actors.neutral, { clubId: club.id, as: council.id, ...item })).kind).toBe(
    "forbidden",
  );
  expect(refusalOf(await withdrawItem(actors.vet, { itemId })).kind).toBe("forbidden");
  expect(refusalOf(await withdrawItem(actors.maker, { itemId: 999_999 })).kind).toBe("missing");
  expect(await libraryPage(actors.owner, { slug: club.slug, before: null, now })).toBeNull();
  const refused = async (words: object) =>
    refusalOf(await shareItem(actors.maker, { ...place, ...words }, { now })).fields;
  expect(await refused({ title: "Empty thing" })).toHaveProperty("about");
  expect(await refused({ ...item, url: "javascript:alert(1)" })).toHaveProperty("url");
  expect(await refused({ ...item, until: "2020-01-01" })).toHaveProperty("until");
});

test("what is shared with some is there for them alone, and its owner reads who opened it", async () => {
  const { club, maker, clinic, actors } = await aBackRoom();
  const shop = await anOrganisation({ name: "Shop" });
  await aSeat(club, shop);
  const keeper = await as(await aStaffMember(shop));
  const words = { clubId: club.id, as: maker.id, ...item };
  const { itemId } = unwrap(await shareItem(actors.maker, { ...words, sharedWith: [String(clinic.id)] }, { now }));
  const seen = async (actor: typeof keeper) =>
    (await libraryPage(actor, { slug: club.slug, before: null, now }))?.items ?? [];
  expect(await seen(keeper)).toEqual([]);
  expect(refusalOf(await openItem(keeper, { itemId }, { now })).kind).toBe("forbidden");
  expect(refusalOf(await openItem(actors.owner, { itemId }, { now })).kind).toBe("forbidden");
  expect(refusalOf(await openItem(actors.vet, { itemId: 999_999 }, { now })).kind).toBe("missing");
  expect(unwrap(await openItem(actors.vet, { itemId }, { now }))).toEqual({ url: item.url });
  unwrap(await openItem(actors.maker, { itemId }, { now }));
  expect(await published(itemOpened)).toEqual([{ clubId: club.id, itemId, organisationId: clinic.id }]);
  expect(await seen(actors.vet)).toMatchObject([{ sharedWith: ["Clinic"], useCount: 0, uses: [] }]);
  expect(await seen(actors.maker)).toMatchObject([{ useCount: 1, uses: [{ organisation: "Clinic" }] }]);
  unwrap(await withdrawItem(actors.maker, { itemId }));
  expect(refusalOf(await openItem(actors.vet, { itemId }, { now })).kind).toBe("missing");
});

test("something is shared with sellers of the club only, and what is over is not opened", async () => {
  const { club, maker, council, actors } = await aBackRoom();
  const words = { clubId: club.id, as: maker.id, ...item };
  const refused = await shareItem(actors.maker, { ...words, sharedWith: [council.id] }, { now });
  expect(refusalOf(refused).fields).toEqual({ sharedWith: "rooms:problem.not-seated" });
  const { itemId } = unwrap(await shareItem(actors.maker, { ...words, until: "2026-12-01" }, { now }));
  const later = { now: new Date("2026-12-02T00:00:00Z") };
  expect(refusalOf(await openItem(actors.vet, { itemId }, later)).kind).toBe("missing");
});
