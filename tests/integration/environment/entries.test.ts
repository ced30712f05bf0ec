import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { addContact, changeContact } from "~/modules/environment/add-contact.server";
import { addOffering, changeOffering } from "~/modules/environment/add-offering.server";
import { addSales, changeSales } from "~/modules/environment/add-sales.server";
import { changeOfferingPicture } from "~/modules/environment/change-offering-picture.server";
import {
  contactAdded,
  contactChanged,
  entryMoved,
  entryRemoved,
  offeringAdded,
  offeringChanged,
  offeringPictured,
  salesAdded,
  salesChanged,
} from "~/modules/environment/events";
import { moveEntry } from "~/modules/environment/move-entry.server";
import { removeEntry } from "~/modules/environment/remove-entry.server";
import { entryToChange, shelfEntries } from "~/modules/environment/shelf-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, anOrganisation, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

const picture = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (one) => one.charCodeAt(0),
);

async function aBrand() {
  const manager = await aPerson();
  const brand = await anOrganisation();
  await aStaffMember(brand, manager, { role: "manager" });
  return { manager: await as(manager), brand, owner: { organisationId: brand.id } };
}
type Brand = Awaited<ReturnType<typeof aBrand>>;
const aProduct = async ({ manager, owner }: Brand, name: string) =>
  unwrap(await addOffering(manager, { owner, kind: "product", name })).entryId;

test("a manager shows products, tells them differently, gives one a picture, orders them and takes one away", async () => {
  const world = await aBrand();
  const { manager, owner } = world;
  const [one, two] = [await aProduct(world, "Dry food"), await aProduct(world, "Wet food")];
  unwrap(await addOffering(manager, { owner, kind: "service", name: "Advice by phone" }));
  unwrap(await changeOffering(manager, { entryId: one, name: "Dry food, salmon", text: "For itchy dogs." }));
  unwrap(await changeOfferingPicture(manager, { entryId: one, file: picture }));
  unwrap(await moveEntry(manager, { shelf: "products", entryId: two, to: "before" }));
  unwrap(await moveEntry(manager, { shelf: "products", entryId: two, to: "before" }));
  expect((await shelfEntries(owner, "products")).map(({ name }) => name)).toEqual(["Wet food", "Dry food, salmon"]);
  unwrap(await removeEntry(manager, { shelf: "products", entryId: one }));
  expect((await shelfEntries(owner, "products")).map(({ name }) => name)).toEqual(["Wet food"]);
  expect(await published(offeringAdded)).toHaveLength(3);
  const about = { organisationId: world.brand.id, clubId: null };
  expect(await published(offeringChanged)).toMatchObject([about]);
  expect(await published(offeringPictured)).toMatchObject([about]);
  expect(await published(entryMoved)).toMatchObject([about]);
  expect(await published(entryRemoved)).toMatchObject([about]);
});

test("ways to reach and to buy are named and told differently, a dealer who is here among them", async () => {
  const { manager, owner } = await aBrand();
  const dealer = await anOrganisation({ kind: "shop" });
  const contact = unwrap(await addContact(manager, { owner, kind: "phone", value: "02 123 4567", hours: "9–17" }));
  unwrap(await changeContact(manager, { entryId: contact.entryId, kind: "line", value: "@brand" }));
  const sales = unwrap(await addSales(manager, { owner, kind: "dealer", name: "Orange", dealer: dealer.slug }));
  expect(await shelfEntries(owner, "sales")).toMatchObject([{ dealer: { slug: dealer.slug } }]);
  unwrap(
    await changeSales(manager, { entryId: sales.entryId, kind: "online", name: "Shop", url: "https://shop.test" }),
  );
  expect(await shelfEntries(owner, "contacts")).toMatchObject([{ kind: "line", name: "@brand", detail: "" }]);
  expect(await shelfEntries(owner, "sales")).toMatchObject([{ kind: "online", dealer: null }]);
  for (const type of [contactAdded, contactChanged, salesAdded, salesChanged])
    expect(await published(type), type.eventName).toHaveLength(1);
});

test("what does not fit is said at its field", async () => {
  const { manager, owner } = await aBrand();
  const fields = async (result: Promise<Parameters<typeof refusalOf>[0]>) => refusalOf(await result).fields;
  expect(await fields(addOffering(manager, { owner, kind: "product", name: " " }))).toEqual({
    name: "common:problem.required",
  });
  expect(await fields(addContact(manager, { owner, kind: "pigeon", value: "x" }))).toHaveProperty("kind");
  const shop = { owner, kind: "dealer", name: "Orange" };
  expect(await fields(addSales(manager, { ...shop, url: "javascript:alert(1)" }))).toEqual({
    url: "environment:problem.url",
  });
  expect(await fields(addSales(manager, { ...shop, dealer: "Nobody" }))).toEqual({
    dealer: "environment:problem.no-dealer",
  });
});

test("a shelf is full at forty", async () => {
  const { manager, owner, brand } = await aBrand();
  const row = { organisationId: brand.id, kind: "product" as const, name: "One", createdById: 1 };
  await database.offering.createMany({ data: Array.from({ length: 40 }, (_, position) => ({ ...row, position })) });
  expect(refusalOf(await addOffering(manager, { owner, kind: "product", name: "Too many" })).message).toBe(
    "environment:problem.full",
  );
});

test("speakers and strangers change nothing, of nobody, and what is not there is missing", async () => {
  const world = await aBrand();
  const { brand, owner, manager } = world;
  const entryId = await aProduct(world, "Dry food");
  const contact = unwrap(await addContact(manager, { owner, kind: "email", value: "a@b.test" })).entryId;
  const sales = unwrap(await addSales(manager, { owner, kind: "ownShop", name: "Shop" })).entryId;
  for (const actor of [await as(await aStaffMember(brand)), await as(await aPerson()), guest]) {
    const refused = [
      await addOffering(actor, { owner, kind: "product", name: "Mine" }),
      await changeOffering(actor, { entryId, name: "Mine" }),
      await changeOfferingPicture(actor, { entryId, file: picture }),
      await addContact(actor, { owner, kind: "phone", value: "1" }),
      await changeContact(actor, { entryId: contact, kind: "phone", value: "1" }),
      await addSales(actor, { owner, kind: "ownShop", name: "Mine" }),
      await changeSales(actor, { entryId: sales, kind: "ownShop", name: "Mine" }),
      await moveEntry(actor, { shelf: "products", entryId, to: "before" }),
      await removeEntry(actor, { shelf: "products", entryId }),
    ];
    expect(refused.map((one) => refusalOf(one).kind)).toEqual(refused.map(() => "forbidden"));
    expect(await entryToChange(actor, "products", entryId)).toBeNull();
  }
  expect(refusalOf(await removeEntry(manager, { shelf: "sales", entryId: 999_999 })).kind).toBe("missing");
  expect(
    refusalOf(await addOffering(manager, { owner: { organisationId: 999_999 }, kind: "product", name: "x" })).kind,
  ).toBe("missing");
});

test("a club's curators fill its own shelves, its members do not", async () => {
  const ownerOfClub = await aPerson();
  const club = await aClub({ owner: ownerOfClub });
  const wish = { owner: { clubId: club.id }, kind: "service", name: "Vaccination day" };
  unwrap(await addOffering(await as(ownerOfClub), wish));
  expect(await shelfEntries({ clubId: club.id }, "services")).toMatchObject([{ name: "Vaccination day" }]);
  expect(refusalOf(await addOffering(await as(await aMember(club)), wish)).kind).toBe("forbidden");
});
