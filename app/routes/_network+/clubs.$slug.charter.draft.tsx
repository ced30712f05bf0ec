import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { charterPage } from "~/modules/governance/charter-page.server";
import { CharterForm } from "~/modules/governance/parts/charter-form";
import { GovernanceTabs } from "~/modules/governance/parts/governance-tabs";
import { proposeCharter } from "~/modules/governance/propose-charter.server";
import { charterForm } from "~/modules/governance/rules/charter";
import { proposalPath } from "~/modules/governance/rules/paths";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await charterPage(context.actor, params.slug);
  if (!page?.may.draft) throw notFound();
  const { club, charter, seats } = page;
  const title = context.t(charter ? "governance:draft.change" : "governance:draft.first");
  return {
    club,
    charter,
    seats: seats.filter(({ kind }) => kind !== "sponsor"),
    meta: { title: `${title} · ${club.name}` },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  const result = await proposeCharter(context.actor, { ...charterForm(form), clubId: club.id });
  return respond(result, form, ({ slug, proposalId }) => redirect(proposalPath(slug, proposalId)));
}

export default function CharterDraftRoute() {
  const { club, charter, seats } = useLoaderData<typeof loader>();
  return (
    <ClubBody>
      <GovernanceTabs club={club} current="charter" inside />
      <CharterForm charter={charter} seats={seats} />
    </ClubBody>
  );
}
