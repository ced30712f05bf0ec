import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { findIdea } from "./find-idea.server";
import { idField, reasonField } from "./rules/fields";
import { takeIdeaFromView } from "./take-from-view.server";

/** The author or a curator takes an idea from view, and says why; what an organisation has promised its author cannot hide. */
export const removeIdea = command(
  z.object({ ideaId: idField, reason: reasonField }),
  async ({ ideaId, reason }, { db, now, allow, publish }) => {
    const idea = await findIdea(db, ideaId);
    const removedById = allow("idea.remove", idea);
    const promised = idea.state === "committed" || idea.state === "shipped";
    if (promised && removedById === idea.authorId) throw new Refusal("conflict", "ideas:problem.promised");
    await publish(await takeIdeaFromView(db, idea, { removedById, reason, now }));
    return { ideaId: idea.id };
  },
);
