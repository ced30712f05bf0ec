import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { declareExpertise } from "~/modules/topics/declare-expertise.server";
import { expertiseDeclared } from "~/modules/topics/events";
import { expertisePage } from "~/modules/topics/expertise-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

async function aTopicalClub() {
  const club = await aClub();
  await database.topic.createMany({ data: ["skin", "food"].map((slug) => ({ clubId: club.id, slug, name: slug })) });
  return club;
}

test("a member says which topics are their field, and may change it; other clubs stay as they were", async () => {
  const [club, other] = [await aTopicalClub(), await aTopicalClub()];
  const member = await aMember(club);
  await aMember(other, member);
  unwrap(await declareExpertise(await as(member), { clubId: other.id, topics: ["food"] }));
  unwrap(await declareExpertise(await as(member), { clubId: club.id, topics: ["skin", "food"] }));
  const { topicIds } = unwrap(await declareExpertise(await as(member), { clubId: club.id, topics: "skin" }));
  const mine = async (clubId: number) =>
    (await expertisePage(await as(member), clubId)).filter((topic) => topic.mine).map(({ slug }) => slug);
  expect([await mine(club.id), await mine(other.id)]).toEqual([["skin"], ["food"]]);
  expect((await published(expertiseDeclared)).at(-1)).toEqual({ clubId: club.id, personId: member.id, topicIds });
  unwrap(await declareExpertise(await as(member), { clubId: club.id }));
  expect(await mine(club.id)).toEqual([]);
});

test("whoever is no member declares nothing, and a topic is one of the club", async () => {
  const club = await aTopicalClub();
  expect(refusalOf(await declareExpertise(guest, { clubId: club.id, topics: ["skin"] })).kind).toBe("forbidden");
  const stranger = await as(await aPerson());
  expect(refusalOf(await declareExpertise(stranger, { clubId: club.id, topics: ["skin"] })).kind).toBe("forbidden");
  const member = await as(await aMember(club));
  expect(refusalOf(await declareExpertise(member, { clubId: club.id, topics: ["cars"] }))).toMatchObject({
    fields: { topics: "aims:problem.unknown-topic" },
  });
});
