import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { cutLineage } from "~/modules/ideas/cut-lineage.server";
import { drawLineage } from "~/modules/ideas/draw-lineage.server";
import { lineageCut, lineageDrawn } from "~/modules/ideas/events";
import { finishCommitment } from "~/modules/ideas/finish-commitment.server";
import { lineagePage } from "~/modules/ideas/lineage-page.server";
import { unwrap } from "~/platform/result";
import { aCommitment, anIdea } from "../../support/ideas-world";
import {
  aMember,
  anAnswer,
  anOrganisation,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

test("from a question to what was made of it, everything hangs together and everybody is named", async () => {
  const question = await aQuestion();
  const { club } = question;
  const organisation = await anOrganisation();
  await aSeat(club, organisation);
  const speaker = await aStaffMember(organisation);
  const idea = await anIdea({ club, from: `question:${question.id}` });
  const { commitmentId } = await aCommitment(idea, { organisation, author: speaker });
  const answer = await anAnswer(question);
  const sent = { commitmentId, shipped: "true", text: "The window is there.", link: `/answers/${answer.id}` };
  unwrap(await finishCommitment(await as(speaker), sent));
  const page = await lineagePage(guest, idea.id);
  expect(page?.nodes.map(({ kind, layer }) => [kind, layer])).toEqual([
    ["question", 0],
    ["idea", 1],
    ["commitment", 2],
    ["outcome", 3],
    ["answer", 4],
  ]);
  expect(page?.links).toHaveLength(4);
  const parts = Object.fromEntries(page?.people.map((one) => [one.id, one.parts]) ?? []);
  expect(parts[question.author.id]).toEqual(["asked"]);
  expect(parts[answer.author.id]).toEqual(["answered"]);
  expect(parts[idea.author.id]).toEqual(["wished"]);
  expect(parts[speaker.id]).toEqual(["promised", "delivered"]);
  expect(page?.voters).toBe(1);
});

test("whoever gave a promise up did not deliver it", async () => {
  const idea = await anIdea();
  const organisation = await anOrganisation();
  await aSeat(idea.club, organisation);
  const speaker = await aStaffMember(organisation);
  const { commitmentId } = await aCommitment(idea, { organisation, author: speaker });
  const sent = { commitmentId, shipped: "false", text: "The glass breaks on every second tin." };
  unwrap(await finishCommitment(await as(speaker), sent));
  const page = await lineagePage(guest, idea.id);
  expect(page?.people.find(({ id }) => id === speaker.id)?.parts).toEqual(["promised", "ended"]);
});

test("curators draw ties within a club and take back only what was drawn by hand", async () => {
  const question = await aQuestion();
  const idea = await anIdea({ club: question.club });
  const elsewhere = await aQuestion();
  const curator = await as(await aMember(question.club, undefined, { role: "moderator" }));
  const sent = { ideaId: idea.id, way: "cameOf", other: `/questions/${question.id}-words` };
  expect(refusalOf(await drawLineage(await as(idea.author), sent)).kind).toBe("forbidden");
  for (const other of [`/ideas/${idea.id}`, `/questions/${elsewhere.id}`, "https://tins.example", "/people/7"])
    expect(refusalOf(await drawLineage(curator, { ...sent, other })).fields).toHaveProperty("other");
  expect(refusalOf(await drawLineage(curator, { ...sent, way: "back" })).fields).toHaveProperty("way");
  unwrap(await drawLineage(curator, sent));
  const [link] = (await lineagePage(guest, idea.id))?.links ?? [];
  expect(link).toMatchObject({ from: `question:${question.id}`, to: `idea:${idea.id}`, byHand: true });
  const cut = { ideaId: idea.id, linkId: link?.id };
  expect(refusalOf(await cutLineage(await as(idea.author), cut)).kind).toBe("forbidden");
  unwrap(await cutLineage(curator, cut));
  expect(refusalOf(await cutLineage(curator, cut)).kind).toBe("missing");
  expect([await published(lineageDrawn), await published(lineageCut)].map((one) => one.length)).toEqual([1, 1]);
});
