import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { ideaRestored } from "./events";
import { findIdea } from "./find-idea.server";
import { idField } from "./rules/fields";

/** Whoever removed an idea, or a curator, brings it back. */
export const restoreIdea = command(z.object({ ideaId: idField }), async ({ ideaId }, { db, allow, publish }) => {
  const idea = await findIdea(db, ideaId);
  if (!idea.removed) throw new Refusal("conflict", "ideas:problem.not-removed");
  allow("idea.restore", idea);
  await db.idea.update({
    where: { id: idea.id },
    data: { removedAt: null, removedById: null, removalReason: "" },
    select: { id: true },
  });
  await publish(ideaRestored({ clubId: idea.clubId, ideaId: idea.id }));
  return { ideaId: idea.id };
});
