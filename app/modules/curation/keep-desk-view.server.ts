import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { deskFilters, readDeskWish } from "./rules/desk-wish";

const KeepDeskView = z.object({
  clubId: z.number().int(),
  name: z.string().trim().min(1, "curation:problem.name-view").max(60, "common:problem.too-long"),
  filters: z.string().max(300).default(""),
  isDefault: z.string().optional(),
});

/** A curator keeps the desk's filters under a name, or changes what the name stands for; the desk may open with it. */
export const keepDeskView = command(KeepDeskView, async (input, { db, now, allow }) => {
  const { clubId, name } = input;
  const personId = allow("curation.desk", { clubId });
  const isDefault = input.isDefault === "on";
  const filters = deskFilters(readDeskWish(new URLSearchParams(input.filters)));
  if ((await db.deskView.count({ where: { clubId, personId } })) >= 30)
    throw new Refusal("conflict", "curation:problem.too-many-views");
  if (isDefault) await db.deskView.updateMany({ where: { clubId, personId }, data: { isDefault: false } });
  const { id } = await db.deskView.upsert({
    where: { clubId_personId_name: { clubId, personId, name } },
    create: { clubId, personId, name, filters, isDefault, createdAt: now },
    update: { filters, isDefault },
    select: { id: true },
  });
  return { viewId: id, filters };
});
