import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { curatorsOf } from "~/modules/curation/desk-views.server";
import { PieceForm } from "~/modules/curation/parts/piece-form";
import { planPiece } from "~/modules/curation/plan-piece.server";
import { dayField } from "~/modules/curation/rules/pieces";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["calendar", "stages", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const curators = await curatorsOf(club.id);
  const day = dayField.safeParse(new URL(request.url).searchParams.get("day") ?? "").data ?? "";
  return { club, curators, day, meta: { title: context.t("calendar:plan-new") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await planPiece(context.actor, { ...form, clubId: club.id }), form, ({ day }) =>
    redirect(clubPath(club.slug, day ? `calendar?month=${day.slice(0, 7)}` : "calendar")),
  );
}

/** Something new is planned. */
export default function NewPieceRoute() {
  const { club, curators, day } = useLoaderData<typeof loader>();
  const { t } = useTranslation("calendar");
  return (
    <ClubBody>
      <h1 className="mb-5 text-2xl">{t("plan-new")}</h1>
      <PieceForm piece={null} day={day} curators={curators} backTo={clubPath(club.slug, "calendar")} />
    </ClubBody>
  );
}
