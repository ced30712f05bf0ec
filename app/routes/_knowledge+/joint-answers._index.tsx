import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { jointAnswersWaiting } from "~/modules/knowledge/joint-answers-waiting.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Chip } from "~/ui/chip";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";

export const handle = { i18n: ["sides"] };
export const meta = metaFromLoader;

export async function loader({ context }: LoaderFunctionArgs) {
  if (context.actor.kind === "guest") throw redirect("/sign-in?returnTo=%2Fjoint-answers");
  return { waiting: await jointAnswersWaiting(context.actor), meta: { title: context.t("sides:joint.yours") } };
}

export default function JointAnswersRoute() {
  const { waiting } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sides");
  const locale = useLocale();
  const now = useNow();
  return (
    <Page>
      <h1 className="mb-6 text-2xl">{t("joint.yours")}</h1>
      {waiting.length === 0 ? <Empty title={t("joint.none")}>{t("joint.none-text")}</Empty> : null}
      <Rows label={t("joint.yours")}>
        {waiting.map((joint) => (
          <Row
            key={joint.id}
            to={`/joint-answers/${joint.id}`}
            title={<span lang={joint.club.language}>{joint.title}</span>}
            meta={[
              <span key="club" lang={joint.club.language}>
                {joint.club.name}
              </span>,
              t("joint.text-of", { name: joint.changedBy }),
              <RelativeTime key="at" dateTime={joint.changedAt} text={formatAgo(locale, joint.changedAt, now)} />,
              joint.forMe ? (
                <Chip key="for-me" tone="heed">
                  {t("joint.waits-for-you")}
                </Chip>
              ) : (
                t("joint.waits")
              ),
            ]}
          />
        ))}
      </Rows>
    </Page>
  );
}
