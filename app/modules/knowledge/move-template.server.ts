import { z } from "zod";
import { command } from "~/platform/command.server";
import { templateMoved } from "./events";
import { findTemplate } from "./find-template.server";
import { idField } from "./rules/fields";

const MoveTemplate = z.object({ templateId: idField, to: z.enum(["before", "behind"]) });

/** A moderator puts a template before or behind its neighbour among those that are offered; at the end it stays. */
export const moveTemplate = command(MoveTemplate, async ({ templateId, to }, { db, allow, publish }) => {
  const { template, club } = await findTemplate(db, templateId);
  allow("template.change", club);
  const { position } = template;
  const beyond = to === "before" ? { lt: position } : { gt: position };
  const neighbour = await db.questionTemplate.findFirst({
    where: { clubId: club.id, retiredAt: null, position: beyond },
    orderBy: { position: to === "before" ? "desc" : "asc" },
    select: { id: true, position: true },
  });
  if (neighbour) {
    const place = (id: number, at: number) =>
      db.questionTemplate.update({ where: { id }, data: { position: at }, select: { id: true } });
    await place(templateId, neighbour.position);
    await place(neighbour.id, position);
    await publish(templateMoved({ clubId: club.id, templateId }));
  }
  return { slug: club.slug };
});
