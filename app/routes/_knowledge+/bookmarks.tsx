import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { bookmarksPage } from "~/modules/knowledge/bookmarks-page.server";
import { markChips } from "~/modules/knowledge/mark-chips";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { metaFromLoader } from "~/platform/http/page-meta";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Row, Rows } from "~/ui/rows";

export const handle = { i18n: ["knowledge", "question-acts"] };
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.viewer) throw redirect("/sign-in?returnTo=/bookmarks");
  const before = Number(new URL(request.url).searchParams.get("before")) || null;
  return {
    ...(await bookmarksPage(context.actor, before)),
    meta: { title: context.t("question-acts:bookmarks.title") },
  };
}

export default function BookmarksRoute() {
  const { items, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("question-acts");
  const locale = useLocale();
  const now = useNow();
  return (
    <Page>
      <h1 className="mb-5 text-2xl">{t("bookmarks.title")}</h1>
      {items.length === 0 ? (
        <Empty title={t("bookmarks.empty.title")} action={<Button to="/questions">{t("common:nav.questions")}</Button>}>
          {t("bookmarks.empty.text")}
        </Empty>
      ) : (
        <Rows label={t("bookmarks.title")}>
          {items.map((item) => (
            <Row
              key={item.id}
              level={2}
              to={`${questionPath(item.question)}${item.answerId ? `#answer-${item.answerId}` : ""}`}
              title={<span lang={item.club.language}>{item.question.title}</span>}
              meta={[
                ...markChips(item, t),
                item.answerBy ? t("bookmarks.answer-in", { name: item.answerBy }) : null,
                item.club.name,
                formatAgo(locale, item.at, now),
              ]}
            />
          ))}
        </Rows>
      )}
      <Pager
        label={t("knowledge:pages")}
        older={next ? { to: `/bookmarks?before=${next}`, label: t("common:act.older") } : undefined}
      />
    </Page>
  );
}
