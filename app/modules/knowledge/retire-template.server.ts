import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { templateRetired } from "./events";
import { findTemplate } from "./find-template.server";
import { idField } from "./rules/fields";

const RetireTemplate = z.object({
  templateId: idField,
  on: z.enum(["true", "false"]).transform((on) => on === "true"),
});

/** A moderator takes a template from those that are offered, or offers it again. */
export const retireTemplate = command(RetireTemplate, async ({ templateId, on }, { db, now, allow, publish }) => {
  const { template, club } = await findTemplate(db, templateId);
  const retiredById = allow("template.change", club);
  if ((template.retiredAt !== null) === on) throw new Refusal("conflict", "knowledge:problem.nothing-changed");
  const data = on ? { retiredAt: now, retiredById } : { retiredAt: null, retiredById: null };
  await db.questionTemplate.update({ where: { id: templateId }, data, select: { id: true } });
  await publish(templateRetired({ clubId: club.id, templateId, on }));
  return { slug: club.slug };
});
