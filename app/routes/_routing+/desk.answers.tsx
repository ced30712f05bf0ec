import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { markChips } from "~/modules/knowledge/mark-chips";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { deskAnswers } from "~/modules/routing/desk-answers.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { formatAgo, formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Chip } from "~/ui/chip";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";

export const handle = { i18n: ["routing", "routing-due"] };
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const before = new URL(request.url).searchParams.get("before");
  return {
    ...(await deskAnswers(context.actor, before)),
    meta: { title: context.t("routing:desk.tab.answers") },
  };
}

export default function DeskAnswersRoute() {
  const { items, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const locale = useLocale();
  const now = useNow();
  if (items.length === 0) return <Empty title={t("answers.empty.title")}>{t("answers.empty.text")}</Empty>;
  return (
    <div className="max-w-[50rem]">
      <Rows label={t("desk.tab.answers")}>
        {items.map((item) => (
          <Row
            key={item.id}
            to={`${questionPath(item.question)}#answer-${item.id}`}
            title={<span lang={item.club.language}>{item.question.title}</span>}
            meta={[
              ...markChips(item, t),
              item.accepted ? (
                <Chip key="accepted" tone="done">
                  {t("answers.accepted")}
                </Chip>
              ) : null,
              item.joint ? <Chip key="joint">{t("answers.joint")}</Chip> : null,
              item.agree > 0 ? t("answers.agree", { count: item.agree }) : null,
              item.differ > 0 ? t("answers.differ", { count: item.differ }) : null,
              t("answers.helpful", { count: item.helpful, shown: formatNumber(locale, item.helpful) }),
              item.comments > 0 ? t("answers.comments", { count: item.comments }) : null,
              item.kept === null ? null : t(item.kept ? "answers.kept" : "answers.late"),
              item.organisation ? t("desk.for", { name: item.organisation }) : null,
              item.club.name,
              <RelativeTime key="at" dateTime={item.createdAt} text={formatAgo(locale, item.createdAt, now)} />,
            ]}
          />
        ))}
      </Rows>
      <Pager
        label={t("pages")}
        older={next ? { to: `/desk/answers?before=${next}`, label: t("common:act.older") } : undefined}
      />
    </div>
  );
}
