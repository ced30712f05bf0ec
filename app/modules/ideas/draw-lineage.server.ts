import { z } from "zod";
import { command } from "~/platform/command.server";
import { baseUrl } from "~/platform/config.server";
import { Refusal } from "~/platform/result";
import { lineageDrawn } from "./events";
import { findIdea } from "./find-idea.server";
import { idField } from "./rules/fields";
import { readLineageEnd } from "./rules/lineage-end";
import { clubOfEnd } from "./writing/club-of-end.server";
import { drawLink } from "./writing/draw-link.server";

const DrawLineage = z.object({
  ideaId: idField,
  way: z.enum(["cameOf", "ledTo"], "common:problem.does-not-fit"),
  other: z.string().trim().max(500, "common:problem.too-long"),
});

/** A curator ties an idea to what it came of or what it led to, where the portal could not know. */
export const drawLineage = command(DrawLineage, async (input, { db, now, allow, publish }) => {
  const idea = await findIdea(db, input.ideaId);
  const byId = allow("lineage.draw", { clubId: idea.clubId });
  const other = readLineageEnd(input.other, baseUrl);
  const itself = other?.kind === "idea" && other.id === idea.id;
  if (!other || itself || (await clubOfEnd(db, other)) !== idea.clubId)
    throw new Refusal("invalid", "common:problem.check-form", { other: "ideas:problem.other-end" });
  const own = { kind: "idea", id: idea.id } as const;
  await drawLink(db, input.way === "cameOf" ? [other, own] : [own, other], { byId, now });
  await publish(lineageDrawn({ clubId: idea.clubId, ideaId: idea.id, kind: other.kind, otherId: other.id }));
  return { ideaId: idea.id };
});
