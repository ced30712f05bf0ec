import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { QuestionBoard } from "~/modules/knowledge/question-board";
import { sideOf, sortOf } from "~/modules/knowledge/question-list";
import { questionList } from "~/modules/knowledge/question-list.server";
import { QuestionRows } from "~/modules/knowledge/question-rows";
import { clubSeenBeside } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { aimIn, aimsColumn, type WithAims } from "~/modules/topics/aims-of.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";

export const handle = { i18n: ["network", "knowledge", "question-list", "alliances", "aims"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const found = await clubSeenBeside<WithAims>(context.actor, params.slug, aimsColumn);
  if (!found) throw notFound();
  const { aims, ...club } = found;
  const query = new URL(request.url).searchParams;
  const sort = sortOf(query.get("sort"));
  const side = sideOf(query.get("side"));
  const after = query.get("after");
  const aim = aimIn(aims, query.get("aim"));
  const [page, linked] = await Promise.all([
    questionList(context.actor, { sort, answeredBy: side, clubId: club.id, aimId: aim?.id, after }),
    club.linked && !after && !side && !aim
      ? questionList(context.actor, { sort: "active", shownIn: club.id, take: 5 })
      : null,
  ]);
  const title = context.t("network:questions-of.title", { name: club.name });
  return {
    ...page,
    linked: linked?.items ?? [],
    club,
    sort,
    side,
    aims,
    aim: aim?.slug ?? null,
    meta: {
      title,
      description: club.tagline,
      path: club.visibility === "public" && !query.size ? clubPath(club.slug, "questions") : undefined,
    },
  };
}

export default function ClubQuestionsRoute() {
  const { club, items, linked, next, sort, side, aims, aim } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  return (
    <ClubBody>
      <h1 className="sr-only">{t("questions-of.title", { name: club.name })}</h1>
      <QuestionBoard
        base={clubPath(club.slug, "questions")}
        items={items}
        next={next}
        sort={sort}
        side={side}
        aims={aims}
        aim={aim}
        askTo={`/ask?club=${encodeURIComponent(club.slug)}`}
      />
      {linked.length > 0 ? (
        <section className="mt-11">
          <h2>{t("alliances:shown.from-linked")}</h2>
          <p className="mt-1 text-ink-2">{t("alliances:shown.from-linked-text")}</p>
          <QuestionRows items={linked} label={t("alliances:shown.from-linked")} level={3} withClub />
        </section>
      ) : null}
    </ClubBody>
  );
}
