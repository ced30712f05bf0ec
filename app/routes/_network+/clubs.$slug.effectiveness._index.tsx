import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { effectivenessPage } from "~/modules/curation/effectiveness-page.server";
import { mendingCounts } from "~/modules/curation/mending-page.server";
import { EffectivenessFilter } from "~/modules/curation/parts/effectiveness-filter";
import { EffectivenessRule } from "~/modules/curation/parts/effectiveness-rule";
import { PieceList } from "~/modules/curation/parts/piece-list";
import { StageTable } from "~/modules/curation/parts/stage-table";
import { ThemeTable } from "~/modules/curation/parts/theme-table";
import { readEffectivenessWish } from "~/modules/curation/rules/effectiveness-wish";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["effectiveness", "stages", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const query = new URL(request.url).searchParams;
  const wish = readEffectivenessWish(query);
  const [page, mending] = await Promise.all([
    effectivenessPage(club.id, { wish, after: query.get("after"), now: context.now }),
    mendingCounts(club.id),
  ]);
  query.delete("after");
  const title = context.t("effectiveness:title", { name: club.name });
  return { club, wish, ...page, mending, query: query.toString(), meta: { title } };
}

/** How the questions and documents of a club do, and what to do with them. */
export default function EffectivenessRoute() {
  const { club, wish, pieces, stages, themes, mending, next, query } = useLoaderData<typeof loader>();
  const { t } = useTranslation("effectiveness");
  const base = clubPath(club.slug, "effectiveness");
  return (
    <ClubBody margin={<EffectivenessRule file={`${base}.csv?${query}`} />} marginLabel={t("rule.title")}>
      <h1 className="mb-2 text-2xl">{t("heading")}</h1>
      <p className="mb-5 max-w-measure text-ink-2">{t("text")}</p>
      <StageTable stages={stages} />
      <ThemeTable themes={themes} base={base} language={club.language} sides={wish.sides} />
      {mending.asked > 0 ? <p className="mb-5">{t("mended", mending)}</p> : null}
      <EffectivenessFilter base={base} wish={wish} themes={themes} />
      <PieceList base={base} pieces={pieces} language={club.language} />
      <Pager
        label={t("pages")}
        older={next ? { to: `${base}?${query ? `${query}&` : ""}after=${next}`, label: t("more") } : undefined}
      />
    </ClubBody>
  );
}
