import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { fittingDocuments } from "~/modules/documents/fitting-documents.server";
import { addOffering } from "~/modules/environment/add-offering.server";
import { offeringsFor } from "~/modules/environment/offerings-for.server";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { helpfulAnswers } from "~/modules/knowledge/helpful-answers.server";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { candidatesForNeed } from "~/modules/routing/candidates-for-need.server";
import { foundInClub } from "~/modules/search/found-in-club.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { asked, contextOf, moduleOf } from "../../support/calls";
import { aDocument, bringOut } from "../../support/documents";
import { settle } from "../../support/settle";
import { aTemplate } from "../../support/templates";
import {
  aClub,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
  refusalOf,
} from "../../support/world";

test("answers that were accepted or helped are told, each side at least once; others and other clubs' are not", async () => {
  const club = await aClub();
  const maker = await anOrganisation();
  await aSeat(club, maker);
  const speaker = await aStaffMember(maker);
  const body = "A grinder with steel burrs lasts for many years.";
  const ids: number[] = [];
  for (let n = 0; n < 6; n += 1) {
    const question = await aQuestion({ club });
    const byMaker = n === 5 ? { author: speaker, as: maker.id } : {};
    const answer = await anAnswer(question, { body, ...byMaker });
    ids.push(answer.id);
    if (n === 0) continue;
    if (n === 1) unwrap(await voteOnAnswer(await as(question.author), { answerId: answer.id, value: "1" }));
    else unwrap(await acceptAnswer(await as(question.author), { answerId: answer.id }));
  }
  await anAnswer(await aQuestion(), { body });
  await settle();
  const found = await foundInClub(guest, club.id, { words: "steel grinder", kinds: ["answer"] });
  expect(new Set(found.answer)).toEqual(new Set(ids));
  const told = await helpfulAnswers(club.id, ids, 3);
  expect(told.map(({ id, side, accepted, upCount }) => [id, side, accepted, upCount])).toEqual([
    [ids[1], "buyer", false, 1],
    [ids[2], "buyer", true, 0],
    [ids[5], "seller", true, 0],
  ]);
  expect(told[0]?.excerpt).toContain("steel burrs");
});

test("published documents fit, comparisons first", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const ids: number[] = [];
  for (const kind of ["guide", "comparison", "guide"]) {
    const outcome = kind === "comparison" ? { body: "| Grinder | Outcome |\n|---|---|\n| Steel | Even grounds |" } : {};
    const document = await aDocument({ club, kind, ...outcome });
    ids.push(document.id);
    if (ids.length < 3) await bringOut(document.id, { owner: document.owner, curator: owner });
  }
  const fitting = await fittingDocuments(club.id, { ids, topics: [] });
  expect(fitting.map(({ id, kind }) => [id, kind])).toEqual([
    [ids[1], "comparison"],
    [ids[0], "guide"],
  ]);
  const [topic] = await database.topic.createManyAndReturn({
    data: ["grinders", "milk"].map((slug) => ({ clubId: club.id, slug, name: slug })),
  });
  const filed = ids.map((documentId) => ({ documentId, topicId: topic?.id ?? 0 }));
  await database.documentTopic.createMany({ data: filed.filter(({ documentId }) => documentId !== ids[1]) });
  const about = async (...topics: string[]) =>
    (await fittingDocuments(club.id, { ids: [], topics })).map(({ id }) => id);
  expect([await about("grinders"), await about("milk")]).toEqual([[ids[0]], []]);
});

test("offerings of the club's seats that share words: those closest first, what is over the budget says by how much, two of one organisation", async () => {
  const club = await aClub();
  const offer = async (names: Record<string, string>, seated = true) => {
    const owner = await aPerson();
    const organisation = await anOrganisation({ owner });
    if (seated) await aSeat(club, organisation);
    for (const [name, price] of Object.entries(names))
      unwrap(
        await addOffering(await as(owner), {
          owner: { organisationId: organisation.id },
          kind: "product",
          name,
          price,
        }),
      );
    return organisation;
  };
  await offer({ "Steel grinder, large": "1,900", "Steel grinder": "900", "Grinder brush": "", Kettle: "300" });
  const other = await offer({ "Hand grinder": "450 บาท" });
  await offer({ "Steel grinder of strangers": "1" }, false);
  const fitting = await offeringsFor(club.id, { words: "a steel grinder", budgetTo: 1000 });
  expect(fitting.map(({ name, price, over, words }) => [name, price, over, words])).toEqual([
    ["Steel grinder", 900, null, ["steel", "grinder"]],
    ["Hand grinder", 450, null, ["grinder"]],
    ["Grinder brush", null, null, ["grinder"]],
  ]);
  expect(fitting[1]?.of.slug).toBe(other.slug);
  const [dear] = await offeringsFor(club.id, { words: "large", budgetTo: 1000 });
  expect(dear).toMatchObject({ name: "Steel grinder, large", over: 900 });
  expect(await offeringsFor(club.id, { words: "", budgetTo: null })).toEqual([]);
  await offer({ "Lid for the rainy months": "90" });
  const [lid] = await offeringsFor(club.id, { words: "", budgetTo: null, season: "rainy" });
  expect(lid).toMatchObject({ name: "Lid for the rainy months", words: ["rainy"] });
});

test("experts and organisations are put forward with their reasons, ordinary members are not", async () => {
  const club = await aClub();
  const topic = await database.topic.create({ data: { clubId: club.id, slug: "grinders", name: "Grinders" } });
  const [expert, member] = [await aMember(club, undefined, { role: "expert" }), await aMember(club)];
  for (const { id: personId } of [expert, member])
    await database.expertise.create({ data: { personId, topicId: topic.id } });
  const need = { clubId: club.id, words: "Which grinder?", topics: ["grinders"], province: "", timing: null };
  const people = await candidatesForNeed(guest, need, new Date());
  expect(people.map(({ handle }) => handle)).toContain(expert.handle);
  expect(people.map(({ handle }) => handle)).not.toContain(member.handle);
  const why = people.find(({ handle }) => handle === expert.handle)?.reasons.map(({ kind }) => kind);
  expect(why).toContain("declared");
});

test("the page shows a form, then the advice with a question that has everything filled in; only the form is indexed", async () => {
  const club = await aClub();
  const template = await aTemplate(club, "Before buying");
  await database.questionTemplate.update({ where: { id: template.id }, data: { asks: ["budget"] } });
  const { loader } = await moduleOf({ file: "routes/_network+/clubs.$slug.advice.tsx" });
  const context = await contextOf(null);
  const page = async (query: string) =>
    (await loader?.({
      params: { slug: club.slug },
      request: asked(`/clubs/${club.slug}/advice${query}`),
      context,
    })) as {
      advised: { askTo: string; answers: unknown[] } | null;
      meta: { path?: string };
    };
  expect(await page("")).toMatchObject({ advised: null, meta: { path: `/clubs/${club.slug}/advice` } });
  const { advised, meta } = await page("?need=A+steel+grinder&budgetTo=1000&aims[]=&topics[]=");
  expect(meta.path).toBeUndefined();
  expect(advised?.askTo).toBe(`/ask?club=${club.slug}&title=A+steel+grinder&template=${template.id}&budgetTo=1000`);
  expect(advised?.answers).toEqual([]);
});

test("a price that is no number is named at its field", async () => {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner });
  const wish = { owner: { organisationId: organisation.id }, kind: "product", name: "Steel grinder", price: "cheap" };
  expect(refusalOf(await addOffering(await as(owner), wish)).fields).toEqual({ price: "environment:problem.price" });
});
