import type { Actor } from "~/access/actor";
import type { DocumentState } from "~/access/document-rules";
import { rows, sql } from "~/platform/db/sql.server";
import { type DocumentHead, documentHead } from "./document-head.server";
import { mayMove, type ReasonedMove, reasonedMoves } from "./rules/moves";
import { documentNumber } from "./rules/paths";

export type StepView = {
  id: number;
  state: DocumentState;
  reason: string;
  at: string;
  /** Why the portal did it by itself, or what somebody ended by it. */
  cause: "aged" | "approvalEnded" | "approvalRenewed" | null;
  /** Null: the portal itself did it. */
  by: { handle: string; name: string } | null;
  version: number | null;
};

const perPage = 30;

/** Where a document has stood, newest first, and what the actor may do about it now; null when there is nothing to see. */
export async function statePage(actor: Actor, param: string | undefined, before: number | null) {
  const head = await documentHead(actor, documentNumber(param));
  if (!head?.may.open) return null;
  const found = await rows<Omit<StepView, "at"> & { at: Date }>(sql`
    SELECT s.id, s.state, s.reason, s.cause, s.at, v.number AS version,
      CASE WHEN p.id IS NULL THEN NULL ELSE json_build_object('handle', p.handle, 'name', p.name) END AS by
    FROM "DocumentStep" s LEFT JOIN "Person" p ON p.id = s."byId" LEFT JOIN "DocumentVersion" v ON v.id = s."versionId"
    WHERE s."documentId" = ${head.document.id} AND (${before}::int IS NULL OR s.id < ${before}) ORDER BY s.id DESC LIMIT ${perPage + 1}`);
  const steps = found.slice(0, perPage).map(({ at, ...rest }): StepView => ({ ...rest, at: at.toISOString() }));
  return {
    document: head.document,
    may: head.may,
    acts: actsNow(head),
    steps,
    next: found.length > perPage ? (steps.at(-1)?.id ?? null) : null,
  };
}

/** What the actor may do to where the document stands. */
export function actsNow({ document, may }: Pick<DocumentHead, "document" | "may">) {
  const { state, removed } = document;
  const manages = may.manage && !removed;
  return {
    submit: manages && mayMove("submit", state),
    publish: may.publish && mayMove("publish", state),
    moves: manages ? reasonedMoves.filter((move): move is ReasonedMove => mayMove(move, state)) : [],
  };
}
