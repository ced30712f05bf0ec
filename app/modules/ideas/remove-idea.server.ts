import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { ideaRemoved } from "./events";
import { findIdea } from "./find-idea.server";
import { idField, reasonField } from "./rules/fields";

/** The author or a curator takes an idea from view, and says why; what an organisation has promised its author cannot hide. */
export const removeIdea = command(
  z.object({ ideaId: idField, reason: reasonField }),
  async ({ ideaId, reason }, { db, now, allow, publish }) => {
    const idea = await findIdea(db, ideaId);
    const removedById = allow("idea.remove", idea);
    const promised = idea.state === "committed" || idea.state === "shipped";
    if (promised && removedById === idea.authorId) throw new Refusal("conflict", "ideas:problem.promised");
    await db.idea.update({
      where: { id: idea.id },
      data: { removedAt: now, removedById, removalReason: reason },
      select: { id: true },
    });
    await publish(ideaRemoved({ clubId: idea.clubId, ideaId: idea.id, reason }));
    return { ideaId: idea.id };
  },
);
