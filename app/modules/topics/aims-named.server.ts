import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** The wanted outcomes of a club with these slugs; refuses the field "aims" when one is not there. */
export async function aimsNamed(
  db: Transaction,
  clubId: number,
  slugs: readonly string[],
): Promise<{ id: number; slug: string; name: string }[]> {
  if (slugs.length === 0) return [];
  const aims = await db.topic.findMany({
    where: { clubId, kind: "aim", slug: { in: [...slugs] } },
    select: { id: true, slug: true, name: true },
  });
  if (aims.length !== new Set(slugs).size)
    throw new Refusal("invalid", "common:problem.check-form", { aims: "aims:problem.unknown" });
  return aims;
}
