import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { markChips } from "~/modules/knowledge/mark-chips";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { deskDrafts } from "~/modules/routing/desk-drafts.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Empty } from "~/ui/empty";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";

export const handle = { i18n: ["routing", "routing-due"] };
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  return { drafts: await deskDrafts(context.actor), meta: { title: context.t("routing:desk.tab.drafts") } };
}

export default function DeskDraftsRoute() {
  const { drafts } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const locale = useLocale();
  const now = useNow();
  if (drafts.length === 0) return <Empty title={t("drafts.empty.title")}>{t("drafts.empty.text")}</Empty>;
  return (
    <div className="max-w-[50rem]">
      <Rows label={t("desk.tab.drafts")}>
        {drafts.map((draft) => (
          <Row
            key={draft.question.id}
            to={`${questionPath(draft.question)}#answer`}
            title={<span lang={draft.club.language}>{draft.question.title}</span>}
            excerpt={draft.excerpt}
            meta={[
              ...markChips(draft, t),
              <RelativeTime
                key="at"
                dateTime={draft.updatedAt}
                text={t("drafts.touched", { ago: formatAgo(locale, draft.updatedAt, now) })}
              />,
              draft.club.name,
            ]}
          />
        ))}
      </Rows>
    </div>
  );
}
