import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { lineageCut } from "./events";
import { findIdea } from "./find-idea.server";
import { idField } from "./rules/fields";

/** A curator takes back a tie that was drawn by hand; what the portal knows stays. */
export const cutLineage = command(
  z.object({ ideaId: idField, linkId: idField }),
  async ({ ideaId, linkId }, { db, allow, publish }) => {
    const idea = await findIdea(db, ideaId);
    allow("lineage.draw", { clubId: idea.clubId });
    const ends = {
      OR: [
        { fromKind: "idea" as const, fromId: ideaId },
        { toKind: "idea" as const, toId: ideaId },
      ],
    };
    const { count } = await db.lineageLink.deleteMany({ where: { id: linkId, byId: { not: null }, ...ends } });
    if (count === 0) throw new Refusal("missing", "ideas:problem.no-tie");
    await publish(lineageCut({ clubId: idea.clubId, ideaId, linkId }));
    return { ideaId };
  },
);
