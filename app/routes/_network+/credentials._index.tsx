import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { credentialsToCheck } from "~/modules/network/credentials-to-check.server";
import { ClaimRows } from "~/modules/network/parts/credential-rows";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["credentials"] };
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.viewer) throw signInFirst(request);
  const query = new URL(request.url).searchParams;
  const decided = query.get("show") === "decided";
  const page = await credentialsToCheck(context.actor, { decided, after: numberIn(query.get("after")) });
  if (!page) throw notFound();
  return { ...page, decided, meta: { title: context.t("credentials:check.title") } };
}

export default function CredentialsRoute() {
  const { claims, next, decided } = useLoaderData<typeof loader>();
  const { t } = useTranslation("credentials");
  const base = decided ? "/credentials?show=decided&" : "/credentials?";
  return (
    <Page>
      <h1 className="text-2xl">{t("check.title")}</h1>
      <p className="mt-1.5 mb-4 text-ink-2">{t("check.lead")}</p>
      <Tabs
        label={t("check.title")}
        tabs={[
          { to: "/credentials", label: t("check.waiting"), current: !decided },
          { to: "/credentials?show=decided", label: t("check.decided"), current: decided },
        ]}
      />
      {claims.length > 0 ? (
        <ClaimRows claims={claims} label={t(decided ? "check.decided" : "check.waiting")} />
      ) : (
        <div className="mt-6">
          <Empty title={t(decided ? "check.none-decided" : "check.none")}>{t("check.none-text")}</Empty>
        </div>
      )}
      <Pager
        label={t("check.pages")}
        older={next === null ? undefined : { to: `${base}after=${next}`, label: t("check.more") }}
      />
    </Page>
  );
}
