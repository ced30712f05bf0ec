import { expect, test } from "vitest";
import { followDocument } from "~/modules/documents/follow-document.server";
import { removeDocument } from "~/modules/documents/remove-document.server";
import { voteOnIdea } from "~/modules/ideas/vote-on-idea.server";
import { followQuestion } from "~/modules/knowledge/follow-question.server";
import { leaveClub } from "~/modules/network/leave-club.server";
import { followsPage } from "~/modules/notifications/follows-page.server";
import type { FollowedKind } from "~/modules/notifications/rules/followed";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { anIdea } from "../../support/ideas-world";
import { aClub, aMember, aPerson, aQuestion, as } from "../../support/world";

const followed = async (person: { id: number }, kind: FollowedKind) =>
  (await followsPage(await as(person), { kind, after: null })).items.map(({ id, path }) => [id, path.split("-")[0]]);

test("a person finds what they follow: questions, documents, and what they wish for", async () => {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const reader = await aMember(club);
  const question = await aQuestion({ club });
  const { owner, ...document } = await aDocument({ club });
  await bringOut(document.id, { owner, curator });
  const idea = await anIdea({ club });
  unwrap(await followQuestion(await as(reader), { questionId: question.id, on: true }));
  unwrap(await followDocument(await as(reader), { documentId: document.id, on: true }));
  unwrap(await voteOnIdea(await as(reader), { ideaId: idea.id, interest: "none" }));
  expect(await followed(reader, "questions")).toEqual([[question.id, `/questions/${question.id}`]]);
  expect(await followed(reader, "documents")).toEqual([[document.id, `/documents/${document.id}`]]);
  expect(await followed(reader, "wishes")).toEqual([[idea.id, `/ideas/${idea.id}`]]);
  unwrap(await removeDocument(await as(curator), { documentId: document.id, reason: "It was wrong." }));
  expect(await followed(reader, "documents")).toEqual([]);
});

test("what a person no longer sees is in no list of theirs", async () => {
  const curator = await aPerson();
  const club = await aClub({ owner: curator, visibility: "private" });
  const reader = await aMember(club);
  const question = await aQuestion({ club });
  unwrap(await followQuestion(await as(reader), { questionId: question.id, on: true }));
  expect(await followed(reader, "questions")).toHaveLength(1);
  unwrap(await leaveClub(await as(reader), { clubId: club.id }));
  expect(await followed(reader, "questions")).toEqual([]);
});

test("a long list goes on exactly where its page ended, also among what was followed at one moment", async () => {
  const reader = await aPerson();
  const question = await aQuestion();
  const { id: _id, ...fields } = await database.question.findUniqueOrThrow({ where: { id: question.id } });
  const now = new Date();
  const many = await Promise.all(
    Array.from({ length: 65 }, () =>
      database.question.create({
        data: { ...fields, body: {} },
        select: { id: true },
      }),
    ),
  );
  await database.follow.createMany({
    data: many.map(({ id }) => ({
      personId: reader.id,
      subjectKind: "question" as const,
      subjectId: id,
      createdAt: now,
    })),
  });
  const seen: number[] = [];
  for (let after: string | null = null, first = true; first || after; first = false) {
    const page: Awaited<ReturnType<typeof followsPage>> = await followsPage(await as(reader), {
      kind: "questions",
      after,
    });
    seen.push(...page.items.map(({ id }) => id));
    after = page.next;
  }
  expect(seen).toEqual(many.map(({ id }) => id).sort((one, other) => other - one));
});
