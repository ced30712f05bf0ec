import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { ideaVoteWithdrawn } from "./events";
import { findOwnIdea } from "./find-idea.server";
import { idField } from "./rules/fields";
import { countIdeaVotes } from "./writing/cast-idea-vote.server";

/** Somebody no longer wants an idea; its author always does, as long as it stands. */
export const withdrawIdeaVote = command(z.object({ ideaId: idField }), async ({ ideaId }, { db, allow, publish }) => {
  const idea = await findOwnIdea(db, ideaId);
  const personId = allow("idea.vote", idea);
  if (personId === idea.authorId) throw new Refusal("conflict", "ideas:problem.own-vote");
  const { count } = await db.ideaVote.deleteMany({ where: { ideaId: idea.id, personId } });
  if (count === 0) return { ideaId: idea.id };
  await countIdeaVotes(db, idea.id);
  await publish(ideaVoteWithdrawn({ clubId: idea.clubId, ideaId: idea.id }));
  return { ideaId: idea.id };
});
