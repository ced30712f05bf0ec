import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { calendarPiece } from "~/modules/curation/calendar-page.server";
import { changePiece } from "~/modules/curation/change-piece.server";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { curatorsOf } from "~/modules/curation/desk-views.server";
import { PieceForm } from "~/modules/curation/parts/piece-form";
import { todayOf } from "~/modules/curation/rules/month";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["calendar", "stages", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  const piece = club ? await calendarPiece(club.id, Number(params.piece) || 0, todayOf(context.now)) : null;
  if (!club || !piece) throw notFound();
  return { club, piece, curators: await curatorsOf(club.id), meta: { title: piece.title } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await changePiece(context.actor, { ...form, pieceId: params.piece }), form, ({ day }) =>
    redirect(clubPath(params.slug ?? "", day ? `calendar?month=${day.slice(0, 7)}` : "calendar")),
  );
}

/** One planned piece, to be changed. */
export default function PieceRoute() {
  const { club, piece, curators } = useLoaderData<typeof loader>();
  const { t } = useTranslation("calendar");
  return (
    <ClubBody>
      <h1 className="mb-5 text-2xl">{t("change")}</h1>
      <PieceForm piece={piece} curators={curators} backTo={clubPath(club.slug, "calendar")} />
    </ClubBody>
  );
}
