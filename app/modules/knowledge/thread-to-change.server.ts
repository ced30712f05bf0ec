import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { notFound } from "~/platform/http/respond.server";
import { contributionOf } from "./contribution-of.server";

/** The question that a path names for a curator who may split, move or merge it, or the "not found" page. */
export async function threadToChange(actor: Actor, param: string | undefined) {
  const { id, questionId, title, club, facts } = await contributionOf(actor, "question", param);
  if (!can(actor, "thread.curate", facts)) throw notFound();
  return { id, questionId, title, club };
}
