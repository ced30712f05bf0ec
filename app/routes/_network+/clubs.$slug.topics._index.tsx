import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { clubTopics } from "~/modules/topics/club-topics.server";
import { TopicRows } from "~/modules/topics/parts/topic-rows";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";

export const handle = { i18n: ["network", "topics", "aims"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const title = context.t("topics:list.title", { club: club.name });
  return {
    ...(await clubTopics(club.id)),
    club,
    mayOpen: can(context.actor, "topic.change", club),
    meta: {
      title,
      description: context.t("topics:list.lead"),
      path: club.visibility === "public" ? clubPath(club.slug, "topics") : undefined,
    },
  };
}

/** Everything that a club's questions are filed under: what people want to come of it, and what it is about. */
export default function ClubTopicsRoute() {
  const { club, aims, subjects, mayOpen } = useLoaderData<typeof loader>();
  const { t } = useTranslation("topics");
  const base = clubPath(club.slug, "topics");
  return (
    <ClubBody>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="text-2xl">{t("list.title", { club: club.name })}</h1>
          <p className="mt-1 text-ink-2">{t("list.lead")}</p>
        </div>
        {mayOpen ? <Button to={clubPath(club.slug, "new-topic")}>{t("open.title")}</Button> : null}
      </div>
      {aims.length + subjects.length === 0 ? <Empty title={t("list.none")}>{t("list.none-text")}</Empty> : null}
      {aims.length > 0 ? (
        <section aria-labelledby="aims" className="mb-11">
          <h2 id="aims">{t("aims:many")}</h2>
          <p className="mt-1 mb-3 text-ink-2">{t("aims:lead")}</p>
          <TopicRows base={base} topics={aims} language={club.language} label={t("aims:many")} />
        </section>
      ) : null}
      {subjects.length > 0 ? (
        <section aria-labelledby="subjects">
          <h2 id="subjects" className="mb-3">
            {t("list.subjects")}
          </h2>
          <TopicRows base={base} topics={subjects} language={club.language} label={t("list.subjects")} />
        </section>
      ) : null}
    </ClubBody>
  );
}
