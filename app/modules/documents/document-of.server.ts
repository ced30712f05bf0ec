import type { Actor } from "~/access/actor";
import { notFound } from "~/platform/http/respond.server";
import { type DocumentHead, documentHead } from "./document-head.server";
import { documentNumber } from "./rules/paths";

/** The document that a path names, with what the actor may do there, or the "not found" page. */
export async function documentOf(actor: Actor, param: string | undefined): Promise<DocumentHead> {
  const head = await documentHead(actor, documentNumber(param));
  if (!head) throw notFound();
  return head;
}
