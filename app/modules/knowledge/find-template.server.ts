import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** A template with the club that it belongs to, as the permission table asks about it; refuses when there is none. */
export async function findTemplate(db: Transaction, templateId: number) {
  const template = await db.questionTemplate.findUnique({ where: { id: templateId } });
  if (!template) throw new Refusal("missing", "templates:problem.none");
  const club = await db.club.findUniqueOrThrow({
    where: { id: template.clubId },
    select: { id: true, slug: true, entry: true },
  });
  return { template, club: { ...club, clubId: club.id } };
}

/** The number of a template that questions of a club may begin with, or null for any other. */
export async function templateOffered(db: Transaction, clubId: number, templateId: number | null) {
  if (templateId === null) return null;
  const found = await db.questionTemplate.findFirst({
    where: { id: templateId, clubId, retiredAt: null },
    select: { id: true },
  });
  return found?.id ?? null;
}
