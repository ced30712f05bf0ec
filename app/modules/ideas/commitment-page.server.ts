import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, sql } from "~/platform/db/sql.server";
import type { CommitmentView } from "./answer-view";
import { ideaPage } from "./idea-page.server";
import { type CommitmentRow, commitmentsWhere } from "./reading/answers.server";

/** A commitment with its idea; null when there is none or the actor may not see it. */
export async function commitmentPage(actor: Actor, id: number | null) {
  if (id === null) return null;
  const found = await row<Omit<CommitmentRow, "createdAt"> & { createdAt: Date }>(commitmentsWhere(sql`c.id = ${id}`));
  if (!found) return null;
  const idea = await ideaPage(actor, found.ideaId);
  if (!idea) return null;
  const commitment: CommitmentView = {
    ...found,
    createdAt: found.createdAt.toISOString(),
    may: { keep: found.outcome === null && can(actor, "commitment.keep", { ...found, clubId: idea.club.id }) },
  };
  return { idea, commitment };
}
