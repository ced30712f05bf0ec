import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { changeLogo } from "~/modules/network/change-logo.server";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { organisationPath } from "~/modules/network/rules/paths";
import { notFound, respond } from "~/platform/http/respond.server";
import { readUpload } from "~/platform/http/upload.server";

export const handle = { i18n: ["network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen) throw notFound();
  const upload = await readUpload(request);
  if (!upload.ok) return respond(upload, {}, () => redirect("/"));
  const result = await changeLogo(context.actor, { organisationId: seen.organisation.id, file: upload.value });
  return respond(result, {}, ({ slug }) => redirect(organisationPath(slug, "edit")));
}

export default RefusedAct;
