import { describe, expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { commitToIdea } from "~/modules/ideas/commit-to-idea.server";
import { commitmentPage } from "~/modules/ideas/commitment-page.server";
import {
  commitmentEnded,
  commitmentMoved,
  commitmentOverdue,
  commitmentProgressed,
  ideaAnswered,
  ideaCommitted,
  ideaShipped,
} from "~/modules/ideas/events";
import { finishCommitment } from "~/modules/ideas/finish-commitment.server";
import { ideaPage } from "~/modules/ideas/idea-page.server";
import { noteOverdue } from "~/modules/ideas/note-overdue.server";
import { organisationIdeas } from "~/modules/ideas/organisation-ideas.server";
import { overdueCount } from "~/modules/ideas/overdue-count.server";
import { replyToIdea } from "~/modules/ideas/reply-to-idea.server";
import { reportProgress } from "~/modules/ideas/report-progress.server";
import { shippedList } from "~/modules/ideas/shipped-list.server";
import { unwrap } from "~/platform/result";
import { aCommitment, anIdea, dayAfter } from "../../support/ideas-world";
import {
  aClub,
  aMember,
  anOrganisation,
  aPerson,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

const text = "We will make it with a window of glass.";

/** A seller with somebody who speaks for it, and an idea asked of it. */
async function aWorld() {
  const [club, organisation] = [await aClub(), await anOrganisation()];
  await aSeat(club, organisation);
  const speaker = await aStaffMember(organisation);
  const idea = await anIdea({ club, of: organisation.slug });
  const sent = { ideaId: idea.id, as: organisation.id, text };
  return { club, organisation, speaker, idea, sent, actor: await as(speaker) };
}

describe("an organisation's answer", () => {
  test("declines or asks for more, and the idea says so; it no longer waits for that organisation", async () => {
    const { idea, sent, actor, organisation } = await aWorld();
    expect((await organisationIdeas(guest, organisation.id, null)).waiting.items).toHaveLength(1);
    unwrap(await replyToIdea(actor, { ...sent, kind: "declined" }));
    expect(await ideaPage(guest, idea.id)).toMatchObject({ state: "declined", replies: [{ kind: "declined", text }] });
    unwrap(await replyToIdea(actor, { ...sent, kind: "asksMore" }));
    expect(await ideaPage(guest, idea.id)).toMatchObject({ state: "asked" });
    expect((await organisationIdeas(guest, organisation.id, null)).waiting.items).toEqual([]);
    expect((await published(ideaAnswered)).map(({ kind }) => kind)).toEqual(["declined", "asksMore"]);
  });

  test("promises what and by when, once at a time, and several organisations may", async () => {
    const { club, idea, sent, actor, organisation } = await aWorld();
    const { commitmentId } = unwrap(await commitToIdea(actor, { ...sent, dueOn: dayAfter(9) }));
    expect(refusalOf(await commitToIdea(actor, { ...sent, dueOn: dayAfter(9) })).kind).toBe("conflict");
    const other = await anOrganisation();
    await aSeat(club, other);
    await aCommitment(idea, { organisation: other, author: await aStaffMember(other) });
    const page = await ideaPage(guest, idea.id);
    expect(page).toMatchObject({ state: "committed", tied: true });
    expect(page?.commitments).toHaveLength(2);
    expect((await organisationIdeas(guest, organisation.id, null)).kept).toMatchObject([{ id: commitmentId }]);
    expect(await published(ideaCommitted)).toHaveLength(2);
  });

  test("is for those who speak for a seller of the club, with words and a day to come", async () => {
    const { club, idea, sent, actor, organisation } = await aWorld();
    const day = { dueOn: dayAfter(9) };
    expect(refusalOf(await commitToIdea(guest, { ...sent, ...day })).kind).toBe("forbidden");
    expect(refusalOf(await replyToIdea(await as(idea.author), { ...sent, kind: "declined" })).kind).toBe("forbidden");
    const analyst = await as(await aStaffMember(organisation, undefined, { role: "analyst" }));
    expect(refusalOf(await commitToIdea(analyst, { ...sent, ...day })).kind).toBe("forbidden");
    const council = await anOrganisation({ side: "neutral" });
    await aSeat(club, council, "neutral", "intermediary");
    const both = await aStaffMember(council, await aStaffMember(organisation));
    expect(refusalOf(await replyToIdea(await as(both), { ...sent, as: council.id, kind: "declined" })).message).toBe(
      "ideas:problem.sellers-answer",
    );
    for (const dueOn of [dayAfter(-2), dayAfter(800), "soon"])
      expect(refusalOf(await commitToIdea(actor, { ...sent, dueOn })).fields).toHaveProperty("dueOn");
    expect(refusalOf(await commitToIdea(actor, { ...sent, ...day, text: "Yes." })).fields).toHaveProperty("text");
    expect(refusalOf(await replyToIdea(actor, { ...sent, kind: "perhaps" })).fields).toHaveProperty("kind");
    expect(refusalOf(await replyToIdea(actor, { ...sent, ideaId: 999_999, kind: "declined" })).kind).toBe("missing");
    expect(refusalOf(await commitToIdea(actor, { ...sent, ...day, ideaId: 999_999 })).kind).toBe("missing");
  });
});

describe("a commitment", () => {
  test("tells how it goes; a moved day is a row with its reason; a passed one is public until it moves", async () => {
    const { idea, organisation, speaker, actor } = await aWorld();
    const then = new Date(Date.now() - 40 * 86_400_000);
    const { commitmentId } = await aCommitment(idea, { organisation, author: speaker, now: then });
    unwrap(await reportProgress(actor, { commitmentId, text }));
    expect(refusalOf(await noteOverdue(actor, {})).kind).toBe("forbidden");
    expect(unwrap(await noteOverdue(system, {})).noted).toBe(1);
    expect(unwrap(await noteOverdue(system, {})).noted).toBe(0);
    expect((await commitmentPage(guest, commitmentId))?.commitment.overdue).toBe(true);
    expect(await overdueCount(guest, organisation.id)).toBe(1);
    const listed = await organisationIdeas(guest, organisation.id, null);
    expect([listed.overdue.length, listed.kept.length]).toEqual([1, 0]);
    unwrap(await reportProgress(actor, { commitmentId, text: "The glass came late.", dueOn: dayAfter(12) }));
    const page = await commitmentPage(guest, commitmentId);
    expect(await overdueCount(guest, organisation.id)).toBe(0);
    expect(page?.commitment).toMatchObject({ overdue: false, dueOn: dayAfter(12) });
    expect(page?.commitment.steps[1]).toMatchObject({
      text: "The glass came late.",
      from: dayAfter(-10),
      to: dayAfter(12),
    });
    const [told, moved, late] = [
      await published(commitmentProgressed),
      await published(commitmentMoved),
      await published(commitmentOverdue),
    ];
    expect([told.length, moved.length, late.length]).toEqual([1, 1, 1]);
  });

  test("ships with a link, is told as said and done, and takes nothing more", async () => {
    const { club, idea, organisation, speaker, actor } = await aWorld();
    const { commitmentId } = await aCommitment(idea, { organisation, author: speaker });
    const sent = { commitmentId, shipped: "true", text };
    for (const link of ["javascript:alert(1)", "http://tins.example", "/questions/999999", "/documents/999999"])
      expect(refusalOf(await finishCommitment(actor, { ...sent, link })).fields).toHaveProperty("link");
    unwrap(await finishCommitment(actor, { ...sent, link: "https://tins.example/window" }));
    const page = await ideaPage(guest, idea.id);
    expect(page).toMatchObject({ state: "shipped" });
    expect(page?.commitments[0]?.outcome).toMatchObject({ shipped: true, url: "https://tins.example/window" });
    expect((await shippedList(guest, { clubId: club.id })).items).toMatchObject([{ ideaId: idea.id, voteCount: 1 }]);
    expect((await shippedList(guest, { organisationId: organisation.id })).items).toHaveLength(1);
    expect(refusalOf(await finishCommitment(actor, sent)).message).toBe("ideas:problem.finished");
    expect(refusalOf(await reportProgress(actor, { commitmentId, text })).kind).toBe("conflict");
    expect(await published(ideaShipped)).toMatchObject([{ ideaId: idea.id, commitmentId }]);
  });

  test("that ends without anything says why, and only its organisation says so", async () => {
    const { club, idea, organisation, speaker, actor } = await aWorld();
    const { commitmentId } = await aCommitment(idea, { organisation, author: speaker });
    const sent = { commitmentId, shipped: "false", text: "Glass breaks in the post." };
    for (const person of [await aPerson(), await aMember(club), idea.author]) {
      expect(refusalOf(await finishCommitment(await as(person), sent)).kind).toBe("forbidden");
      expect(refusalOf(await reportProgress(await as(person), { commitmentId, text })).kind).toBe("forbidden");
    }
    unwrap(await finishCommitment(actor, sent));
    expect(await ideaPage(guest, idea.id)).toMatchObject({ state: "ended" });
    expect((await shippedList(guest, { clubId: club.id })).items).toEqual([]);
    expect(await published(commitmentEnded)).toHaveLength(1);
    expect(refusalOf(await finishCommitment(actor, { ...sent, commitmentId: 999_999 })).kind).toBe("missing");
    expect(refusalOf(await reportProgress(actor, { commitmentId: 999_999, text })).kind).toBe("missing");
  });
});
