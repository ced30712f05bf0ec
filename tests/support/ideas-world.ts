import { commitToIdea } from "~/modules/ideas/commit-to-idea.server";
import { writeIdea } from "~/modules/ideas/write-idea.server";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aTrial, reportedBy } from "./trials";
import { aClub, aMember, as } from "./world";

let count = 0;

type Given = {
  as?: number;
  club?: { id: number };
  author?: { id: number };
  title?: string;
  body?: string;
  of?: string;
  interest?: string;
  from?: string;
  now?: Date;
};

/** An idea of a club, written by one of its members; new clubs and authors are made where none are given. */
export async function anIdea(given: Given = {}) {
  const { club = await aClub(), author, now = new Date(), ...words } = given;
  const wisher = author ?? (await aMember(club));
  count += 1;
  const initial = {
    kind: "wishToHave",
    title: `A tin with a window, ${count}`,
    body: "So that one sees what is left.",
  };
  const { ideaId } = unwrap(await writeIdea(await as(wisher), { clubId: club.id, ...initial, ...words }, { now }));
  return { ...(await database.idea.findUniqueOrThrow({ where: { id: ideaId } })), club, author: wisher };
}

/** What the author wishes in a club, twice, with a remark of theirs. */
export async function someWishes(
  club: { id: number },
  { author, organisation, owner }: Record<"author" | "organisation" | "owner", { id: number }>,
) {
  const [idea, other] = [await anIdea({ club, author }), await anIdea({ club, author })];
  const remark = { ideaId: idea.id, body: "In green, please." };
  const { commentId } = unwrap(await writeIdeaComment(await as(author), remark));
  const { commitmentId } = await aCommitment(other, { organisation, author });
  const { id: linkId } = await database.lineageLink.create({
    data: { fromKind: "idea", fromId: idea.id, toKind: "idea", toId: other.id, byId: owner.id },
  });
  const trial = await aTrial(`idea:${other.id}`, owner, { as: String(organisation.id) });
  const report = await reportedBy(trial, author);
  return { idea, other, commentId, commitmentId, linkId, trialId: trial.id, reportId: report.id };
}

/** The day so many days from a moment. */
export const dayAfter = (days: number, now = new Date()): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** An organisation's promise about an idea, by somebody who speaks for it. */
export async function aCommitment(
  idea: { id: number },
  by: { organisation: { id: number }; author: { id: number }; now?: Date },
) {
  const { organisation, author, now = new Date() } = by;
  const text = "We will make it with a window of glass.";
  const sent = { ideaId: idea.id, as: organisation.id, text, dueOn: dayAfter(30, now) };
  return unwrap(await commitToIdea(await as(author), sent, { now }));
}
