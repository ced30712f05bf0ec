import { expect, test } from "vitest";
import { addTemplate } from "~/modules/knowledge/add-template.server";
import { askPage } from "~/modules/knowledge/ask-page.server";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { changeTemplate } from "~/modules/knowledge/change-template.server";
import { templateAdded, templateChanged, templateMoved, templateRetired } from "~/modules/knowledge/events";
import { moveTemplate } from "~/modules/knowledge/move-template.server";
import { retireTemplate } from "~/modules/knowledge/retire-template.server";
import { templateSettings } from "~/modules/knowledge/template-settings.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { contextOf, moduleOf, sentTo } from "../../support/calls";
import { aTemplate } from "../../support/templates";
import {
  aClub,
  aMember,
  anOrganisation,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

const said = { name: "Before buying", whenToUse: "One has not bought it yet", asks: ["budget", "thing"] };
const words = { title: "Which brush for a puppy?", body: "It is four months old and has long hair." };

async function aModeratedClub() {
  const club = await aClub();
  const moderator = await as(await aMember(club, undefined, { role: "moderator" }));
  await database.topic.create({ data: { clubId: club.id, slug: "beans", name: "Beans" } });
  const wish = { club: club.slug, template: null, topics: [] };
  const offered = async (of: object = {}) => (await askPage(moderator, { ...wish, ...of }, null)).templates;
  return { club, moderator, offered };
}

test("a moderator writes a template: empty rows and what is said twice are left out", async () => {
  const { club, moderator, offered } = await aModeratedClub();
  const heading = ["What for", "", "What for", "What else"];
  const wish = { clubId: club.id, ...said, heading, prompt: ["Who uses it", "lost", "twice"], topics: "beans" };
  const { templateId } = unwrap(await addTemplate(moderator, wish));
  expect(await offered()).toEqual([
    {
      id: templateId,
      ...said,
      asks: ["thing", "budget"],
      topics: [{ slug: "beans", name: "Beans" }],
      headings: [
        { heading: "What for", prompt: "Who uses it" },
        { heading: "What else", prompt: "" },
      ],
    },
  ]);
  expect(await published(templateAdded)).toEqual([{ clubId: club.id, templateId }]);
});

test("what is missing is named at its field", async () => {
  const { club, moderator } = await aModeratedClub();
  const add = async (wish: object) =>
    refusalOf(await addTemplate(moderator, { clubId: club.id, ...said, heading: ["What for"], ...wish })).fields;
  expect(await add({ heading: ["", ""] })).toEqual({ heading: "templates:problem.headings" });
  expect(await add({ name: " " })).toEqual({ name: "templates:problem.name" });
  expect(await add({ whenToUse: "" })).toEqual({ whenToUse: "templates:problem.when" });
  expect(await add({ heading: ["x".repeat(61)] })).toEqual({ "heading.0": "common:problem.too-long" });
  expect(Object.keys(await add({ topics: "tea" }))).toEqual(["topics"]);
  for (let count = 0; count < 12; count++) await aTemplate(club);
  const full = refusalOf(await addTemplate(moderator, { clubId: club.id, ...said, heading: "What for" }));
  expect(full).toMatchObject({ kind: "conflict", message: "templates:problem.enough" });
});

test("it is changed as a whole, moved among its neighbours, retired and offered again; each is published", async () => {
  const { club, moderator, offered } = await aModeratedClub();
  const [first, second] = [await aTemplate(club, "First"), await aTemplate(club, "Second")];
  const names = async () => (await offered()).map(({ name }) => name);
  unwrap(await changeTemplate(moderator, { templateId: second.id, ...said, heading: ["Alone"] }));
  expect((await offered())[1]).toMatchObject({ name: said.name, headings: [{ heading: "Alone", prompt: "" }] });
  unwrap(await moveTemplate(moderator, { templateId: second.id, to: "before" }));
  expect(await names()).toEqual([said.name, "First"]);
  unwrap(await moveTemplate(moderator, { templateId: second.id, to: "before" }));
  unwrap(await retireTemplate(moderator, { templateId: first.id, on: "true" }));
  expect(await names()).toEqual([said.name]);
  const again = refusalOf(await retireTemplate(moderator, { templateId: first.id, on: "true" }));
  expect(again).toMatchObject({ kind: "conflict", message: "knowledge:problem.nothing-changed" });
  unwrap(await retireTemplate(moderator, { templateId: first.id, on: "false" }));
  expect(await names()).toEqual([said.name, "First"]);
  const of = (templateId: number) => ({ clubId: club.id, templateId });
  expect(await published(templateChanged)).toEqual([of(second.id)]);
  expect(await published(templateMoved)).toEqual([of(second.id)]);
  expect(await published(templateRetired)).toEqual([true, false].map((on) => ({ ...of(first.id), on })));
});

test("nobody but curators who are no sponsor's people, and only for a template that is there", async () => {
  const { club, moderator } = await aModeratedClub();
  const template = await aTemplate(club);
  const sponsor = await anOrganisation({ side: "neutral" });
  await aSeat(club, sponsor, "neutral", "sponsor");
  const steering = await aMember(club, undefined, { role: "moderator" });
  await aStaffMember(sponsor, steering);
  const acts = [
    (actor: typeof moderator, templateId = template.id) =>
      changeTemplate(actor, { templateId, ...said, heading: ["Alone"] }),
    (actor: typeof moderator, templateId = template.id) => moveTemplate(actor, { templateId, to: "before" }),
    (actor: typeof moderator, templateId = template.id) => retireTemplate(actor, { templateId, on: "true" }),
  ];
  for (const act of acts) {
    for (const person of [await aMember(club), steering])
      expect(refusalOf(await act(await as(person))).message).toBe("forbidden.template.change");
    expect(refusalOf(await act(moderator, 999_999)).message).toBe("templates:problem.none");
  }
  const wish = { clubId: club.id, ...said, heading: ["Alone"] };
  expect(refusalOf(await addTemplate(await as(steering), wish)).kind).toBe("forbidden");
  expect(refusalOf(await addTemplate(moderator, { ...wish, clubId: 999_999 })).kind).toBe("missing");
  expect(await templateSettings(await as(steering), club.slug)).toBeNull();
});

test("a question says which template it began with, as long as that is offered in its club", async () => {
  const { club, moderator } = await aModeratedClub();
  const [template, retired] = [await aTemplate(club), await aTemplate(club)];
  const elsewhere = await aTemplate(await aClub());
  unwrap(await retireTemplate(moderator, { templateId: retired.id, on: "true" }));
  const asker = await as(await aMember(club));
  for (const { id } of [template, retired, elsewhere])
    unwrap(await askQuestion(asker, { clubId: club.id, ...words, template: String(id) }));
  await aQuestion({ club });
  const kept = await database.question.findMany({ select: { templateId: true }, orderBy: { id: "asc" } });
  expect(kept.map(({ templateId }) => templateId)).toEqual([template.id, null, null, null]);
  const shown = (await templateSettings(moderator, club.slug))?.templates;
  expect(shown?.map(({ id, retired: out, questions }) => [id, out, questions])).toEqual([
    [template.id, false, 1],
    [retired.id, true, 0],
  ]);
});

test("templates for the topics in the address come first", async () => {
  const { club, moderator, offered } = await aModeratedClub();
  await aTemplate(club, "For all");
  unwrap(await addTemplate(moderator, { clubId: club.id, ...said, heading: ["What for"], topics: "beans" }));
  expect((await offered()).map(({ name }) => name)).toEqual(["For all", said.name]);
  expect((await offered({ topics: ["beans"] })).map(({ name }) => name)).toEqual([said.name, "For all"]);
});

test("without script, a heading with nothing under it is named once, what was typed stays, and it can be sent as it is", async () => {
  const club = await aClub();
  const member = await aMember(club);
  const template = await aTemplate(club);
  const { action } = await moduleOf({ file: "routes/_knowledge+/ask.tsx" });
  const send = async (body: string, more: Record<string, string> = {}) => {
    const form = { clubId: String(club.id), template: String(template.id), title: words.title, body, ...more };
    const request = await sentTo("/ask", { form });
    return (await action?.({ params: {}, request, context: await contextOf(member) })) as Response;
  };
  const half = "### What for\n\nA puppy of four months.\n\n### What else\n\n\n";
  const told = await send(half);
  expect([told.status, await told.json()]).toMatchObject([200, { unfilled: ["What else"], values: { body: half } }]);
  expect(await database.question.count()).toBe(0);
  expect((await send(half, { asItIs: "yes" })).status).toBe(302);
  expect((await send(`${half}It sheds a lot.`)).status).toBe(302);
  expect((await send(half, { template: "no number" })).status).toBe(422);
});
