import { z } from "zod";
import { command } from "~/platform/command.server";
import { ideaVoted } from "./events";
import { findOwnIdea } from "./find-idea.server";
import { idField, interestField } from "./rules/fields";
import { castIdeaVote } from "./writing/cast-idea-vote.server";

/** A member wants an idea too and says how true their interest is, or says that anew. */
export const voteOnIdea = command(
  z.object({ ideaId: idField, interest: interestField }),
  async ({ ideaId, interest }, { actor, db, now, allow, publish }) => {
    const idea = await findOwnIdea(db, ideaId);
    allow("idea.vote", idea);
    const weight = await castIdeaVote(db, idea, { voter: actor, interest, now });
    await publish(ideaVoted({ clubId: idea.clubId, ideaId: idea.id, interest, weight }));
    return { ideaId: idea.id };
  },
);
