import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { deskViews } from "~/modules/curation/desk-views.server";
import { keepDeskView } from "~/modules/curation/keep-desk-view.server";
import { DeskViews } from "~/modules/curation/parts/desk-views";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["curation", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const views = await deskViews(context.actor, club.id);
  return { club, views, meta: { title: context.t("curation:views.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await keepDeskView(context.actor, { ...form, clubId: club.id }), form, ({ filters }) =>
    redirect(`${clubPath(club.slug, "curation")}?${filters || "all"}`),
  );
}

/** The kept views of a club's desk; here one lands when a name was missing. */
export default function DeskViewsRoute() {
  const { club, views } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>() as { values?: { filters?: string } } | undefined;
  const { t } = useTranslation("curation");
  return (
    <ClubBody>
      <h1 className="sr-only">{t("views.title")}</h1>
      <DeskViews base={clubPath(club.slug, "curation")} views={views} filters={sent?.values?.filters ?? ""} />
    </ClubBody>
  );
}
