import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { clubFounded, clubJoined } from "~/modules/network/events";
import { foundClub } from "~/modules/network/found-club.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aPerson, as, published, refusalOf } from "../../support/world";

const coffee = { name: "สภากาแฟ", tagline: "จากดอยถึงแก้ว", story: "เรา **คั่วเอง**", side: "buyer", title: "คนชงที่บ้าน" };

test("whoever founds a club owns it and is its first member", async () => {
  const person = await aPerson();
  const { clubId, slug } = unwrap(await foundClub(await as(person), coffee));
  expect(slug).toBe("สภากาแฟ");
  const club = await database.club.findUniqueOrThrow({ where: { id: clubId }, include: { memberships: true } });
  expect(club).toMatchObject({ memberCount: 1, storyText: "เรา คั่วเอง", entry: "open", visibility: "public" });
  expect(club.storyHtml).toContain("<strong>คั่วเอง</strong>");
  expect(club.memberships).toMatchObject([{ personId: person.id, role: "owner", title: "คนชงที่บ้าน" }]);
  expect(await published(clubFounded)).toEqual([{ clubId }]);
  expect(await published(clubJoined)).toEqual([{ clubId, personId: person.id, way: "founding", side: "buyer" }]);
});

test("the portal founds a club without an owner", async () => {
  const { clubId } = unwrap(await foundClub(system, { name: "Beer", slug: "beer" }));
  expect(await database.club.findUniqueOrThrow({ where: { id: clubId } })).toMatchObject({
    memberCount: 0,
    slug: "beer",
    storyHtml: "",
  });
});

test("a taken address is refused when it was chosen", async () => {
  const actor = await as(await aPerson());
  unwrap(await foundClub(actor, coffee));
  expect(unwrap(await foundClub(actor, coffee)).slug).toBe("สภากาแฟ-2");
  expect(refusalOf(await foundClub(actor, { ...coffee, slug: "สภากาแฟ" })).fields).toEqual({
    slug: "network:problem.slug-taken",
  });
});

test("a private club invites", async () => {
  const actor = await as(await aPerson());
  const refusal = refusalOf(await foundClub(actor, { ...coffee, visibility: "private", entry: "open" }));
  expect(refusal.fields).toEqual({ entry: "network:problem.private-invites" });
  unwrap(await foundClub(actor, { ...coffee, visibility: "private", entry: "invitation" }));
});

test("a story that is no text of ours is refused at its field", async () => {
  const refusal = refusalOf(await foundClub(await as(await aPerson()), { ...coffee, storyJson: '{"type":"script"}' }));
  expect(refusal.fields.story).toMatch(/^rich-text:problem\./);
});

test("guests and people without a confirmed address found nothing", async () => {
  expect(refusalOf(await foundClub(guest, coffee)).kind).toBe("forbidden");
  expect(refusalOf(await foundClub({ ...(await as(await aPerson())), confirmed: false }, coffee)).kind).toBe(
    "forbidden",
  );
});
