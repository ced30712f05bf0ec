import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { judgedPiece } from "~/modules/curation/effectiveness-page.server";
import { judgePiece } from "~/modules/curation/judge-piece.server";
import { PieceItem } from "~/modules/curation/parts/piece-item";
import { VerdictActs } from "~/modules/curation/parts/verdict-acts";
import { VerdictForm } from "~/modules/curation/parts/verdict-form";
import { nameOf, readNames } from "~/modules/curation/rules/named";
import { verdictActs } from "~/modules/curation/verdict-acts.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["effectiveness", "stages", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  const piece = club ? await judgedPiece(club.id, params.thing, context.now) : null;
  if (!club || !piece) throw notFound();
  const acts = await verdictActs(piece, club.slug);
  return { club, piece, acts, meta: { title: context.t("effectiveness:judge.heading") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  const [named] = readNames([params.thing ?? ""]);
  if (!club || !named) throw notFound();
  const form = await readForm(request);
  const base = clubPath(club.slug, "effectiveness");
  return respond(await judgePiece(context.actor, { ...form, ...named, clubId: club.id }), form, ({ verdict }) =>
    redirect(verdict === "keep" ? base : `${base}/${nameOf(named)}#acts`),
  );
}

/** A curator decides whether a piece is kept, mended or retired, and goes on to doing it. */
export default function JudgeRoute() {
  const { club, piece, acts } = useLoaderData<typeof loader>();
  const { t } = useTranslation("effectiveness");
  const base = clubPath(club.slug, "effectiveness");
  return (
    <ClubBody>
      <h1 className="mb-4 text-2xl">{t("judge.heading")}</h1>
      <ul className="mb-6 border-y border-line">
        <PieceItem piece={piece} most={Math.max(piece.views, 1)} language={club.language} />
      </ul>
      {piece.decided && piece.decided.verdict !== "keep" ? (
        <VerdictActs acts={acts} verdict={piece.decided.verdict} />
      ) : null}
      <VerdictForm piece={piece} backTo={base} />
    </ClubBody>
  );
}
