import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { ideaMerged } from "./events";
import { findOwnIdea } from "./find-idea.server";
import { idField, reasonField } from "./rules/fields";
import { carryTopics } from "./writing/carry-topics.server";
import { countIdeaVotes } from "./writing/cast-idea-vote.server";

/** A number, or the address of an idea. */
const intoField = z
  .string()
  .trim()
  .transform((text) => Number(/(?:^|\/ideas\/)(\d{1,9})(?:[/?#]|$)/.exec(text)?.[1] ?? Number.NaN))
  .pipe(z.number("ideas:problem.no-such-idea").int().positive());

const invalid = (key: string) => new Refusal("invalid", "common:problem.check-form", { into: key });

/**
 * A curator makes an idea part of another one of the club that says the same. Everybody who wanted it wants that one from
 * then on; what it is filed under comes along, its own page and names stay, and its address leads on. Each person counts once.
 */
export const mergeIdea = command(
  z.object({ ideaId: idField, into: intoField, reason: reasonField }),
  async ({ ideaId, into, reason }, { db, now, allow, publish }) => {
    const idea = await findOwnIdea(db, ideaId);
    const mergedById = allow("idea.merge", idea);
    if (into === idea.id) throw invalid("ideas:problem.itself");
    if (idea.state === "committed" || idea.state === "shipped") throw new Refusal("conflict", "ideas:problem.promised");
    const target = await db.idea.findUnique({
      where: { id: into, clubId: idea.clubId, removedAt: null, mergedIntoId: null },
      select: { id: true },
    });
    if (!target) throw invalid("ideas:problem.no-such-idea");
    await db.idea.updateMany({ where: { mergedIntoId: idea.id }, data: { mergedIntoId: target.id } });
    await db.idea.update({
      where: { id: idea.id },
      data: { mergedIntoId: target.id, mergedAt: now, mergedById, mergeReason: reason },
      select: { id: true },
    });
    await db.$executeRaw`
      INSERT INTO "IdeaVote" ("ideaId", "personId", interest, evidence, seller, weight, "castOnId", "createdAt")
      SELECT ${target.id}, "personId", interest, evidence, seller, weight, coalesce("castOnId", "ideaId"), "createdAt" FROM "IdeaVote"
        WHERE "ideaId" = ${idea.id}
      ON CONFLICT DO NOTHING`;
    await carryTopics(db, { from: idea.id, to: target.id });
    await countIdeaVotes(db, target.id);
    await publish(ideaMerged({ clubId: idea.clubId, ideaId: idea.id, intoId: target.id }));
    return { ideaId: idea.id, intoId: target.id };
  },
);
