import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { ideaAskings } from "~/modules/ideas/idea-askings.server";
import { ideaList } from "~/modules/ideas/idea-list.server";
import { mergeIdea } from "~/modules/ideas/merge-idea.server";
import { removeIdea } from "~/modules/ideas/remove-idea.server";
import { voteOnIdea } from "~/modules/ideas/vote-on-idea.server";
import { searchSimilarIdeas } from "~/modules/search/search-similar.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { titles } from "../../support/findable";
import { anIdea } from "../../support/ideas-world";
import { settle } from "../../support/settle";
import { aClub, aMember, anOrganisation, aSeat, as } from "../../support/world";

test("a club's ideas are listed by age, by voices, by true interest, unanswered, by state and by whom they are asked of", async () => {
  const [club, brand] = [await aClub(), await anOrganisation()];
  await aSeat(club, brand);
  const at = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  const first = await anIdea({ club, now: at(30), interest: "uses" });
  const second = await anIdea({ club, now: at(20), of: brand.slug });
  const third = await anIdea({ club, now: at(10) });
  unwrap(await voteOnIdea(await as(await aMember(club)), { ideaId: second.id }));
  await database.idea.update({ where: { id: third.id }, data: { state: "declined" } });
  const ids = async (wish: Partial<Parameters<typeof ideaList>[1]>) =>
    (await ideaList(guest, { sort: "newest", clubId: club.id, ...wish })).items.map(({ id }) => id);
  expect(await ids({})).toEqual([third.id, second.id, first.id]);
  expect(await ids({ sort: "wanted" })).toEqual([second.id, third.id, first.id]);
  expect(await ids({ sort: "weighted" })).toEqual([first.id, second.id, third.id]);
  expect(await ids({ sort: "unanswered" })).toEqual([second.id, first.id]);
  expect(await ids({ state: "declined" })).toEqual([third.id]);
  expect(await ids({ askedOf: brand.id })).toEqual([second.id]);
  expect(await ids({ waitingFor: brand.id })).toEqual([second.id, first.id]);
  expect(await ideaAskings(club.id)).toEqual([{ slug: brand.slug, name: brand.name, count: 1 }]);
});

test.each(["newest", "wanted", "weighted"] as const)("a long list by %s goes on where it stopped", async (sort) => {
  const club = await aClub();
  for (let n = 0; n < 5; n += 1) await anIdea({ club });
  const seen: number[] = [];
  for (let after: string | null = null, more = true; more; more = after !== null) {
    const page: Awaited<ReturnType<typeof ideaList>> = await ideaList(guest, { sort, clubId: club.id, take: 2, after });
    seen.push(...page.items.map(({ id }) => id));
    after = page.next;
  }
  expect(seen).toHaveLength(5);
  expect(new Set(seen).size).toBe(5);
});

test("private, removed and merged ideas are in no list and are not found", async () => {
  const hidden = await aClub({ visibility: "private", entry: "invitation" });
  const club = await aClub();
  const insider = await aMember(hidden);
  const secret = await anIdea({ club: hidden, author: insider, title: "A tin of marmalade for the club" });
  const [one, other, gone] = [
    await anIdea({ club, title: "Marmalade in a smaller jar" }),
    await anIdea({ club, title: "Smaller jar of marmalade" }),
    await anIdea({ club, title: "Marmalade without the jar" }),
  ];
  const moderator = await as(await aMember(club, undefined, { role: "moderator" }));
  unwrap(await mergeIdea(moderator, { ideaId: one.id, into: String(other.id), reason: "The same." }));
  unwrap(await removeIdea(moderator, { ideaId: gone.id, reason: "Not meant seriously." }));
  await settle();
  expect((await ideaList(guest, { sort: "newest" })).items.map(({ id }) => id)).toEqual([other.id]);
  expect(await titles("marmalade", { kind: "idea" })).toEqual(["Smaller jar of marmalade"]);
  expect(await titles("marmalade", { kind: "idea" }, await as(insider))).toHaveLength(2);
  expect((await ideaList(await as(insider), { sort: "newest", clubId: hidden.id })).items).toMatchObject([
    { id: secret.id },
  ]);
});

test("an idea that says the same in other words is found while it is typed, within its club", async () => {
  const club = await aClub();
  const idea = await anIdea({ club, title: "อยากได้ถุงทดลองขนาดเล็กสำหรับหมาแพ้ง่าย" });
  await anIdea({ club, title: "อยากให้มีเตียงหมาที่ซักในเครื่องได้" });
  await settle();
  const near = await searchSimilarIdeas(guest, { title: "ขอถุงทดลองขนาดเล็กหน่อย", clubId: club.id });
  expect(near.map(({ id }) => id)).toEqual([idea.id]);
  expect(await searchSimilarIdeas(guest, { title: "ขอถุงทดลองขนาดเล็กหน่อย", clubId: club.id + 1 })).toEqual([]);
});

test("of two that are alike, the one filed under a topic that was chosen is closer", async () => {
  const club = await aClub();
  const [older, newer] = [
    await anIdea({ club, title: "อยากได้เตียงหมาถุงลมแบบพับ" }),
    await anIdea({ club, title: "อยากได้เตียงหมาถุงลมแบบพับ" }),
  ];
  const topic = await database.topic.create({ data: { clubId: club.id, slug: "beds", name: "Beds" } });
  await database.ideaTopic.create({ data: { ideaId: older.id, topicId: topic.id } });
  await settle();
  const near = async (...topics: string[]) =>
    (await searchSimilarIdeas(guest, { title: "ขอเตียงหมาถุงลม", clubId: club.id, topics })).map(({ id }) => id);
  expect([await near(), await near("beds")]).toEqual([
    [newer.id, older.id],
    [older.id, newer.id],
  ]);
});
