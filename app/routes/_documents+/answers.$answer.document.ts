import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { can } from "~/access/can";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { clubPath } from "~/modules/network/rules/paths";
import { notFound } from "~/platform/http/respond.server";

/** From an answer to where a document is begun with it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { id, club, facts } = await contributionOf(context.actor, "answer", params.answer);
  if (!can(context.actor, "document.gather", facts)) throw notFound();
  return redirect(clubPath(club.slug, `curation/document?of[]=answer-${id}`));
}
