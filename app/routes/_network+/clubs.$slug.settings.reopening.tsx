import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/access/can";
import { reopenClub } from "~/modules/governance/reopen-club.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { EndingForm } from "~/modules/network/parts/ending-form";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club || !can(context.actor, "club.reopen", club)) throw notFound();
  return { club, meta: { title: context.t("network:ending.title.reopening", { name: club.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await reopenClub(context.actor, { ...form, clubId: club.id }), form, ({ slug }) =>
    redirect(clubPath(slug)),
  );
}

export default function ClubReopeningRoute() {
  const { club } = useLoaderData<typeof loader>();
  return <EndingForm club={club} what="reopening" />;
}
