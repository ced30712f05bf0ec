import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { minutesPage } from "~/modules/governance/minutes-page.server";
import { GovernanceTabs } from "~/modules/governance/parts/governance-tabs";
import { MinuteList } from "~/modules/governance/parts/minute-list";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const page = await minutesPage(context.actor, params.slug, after);
  if (!page) throw notFound();
  const { club } = page;
  const title = context.t("governance:minutes.title", { name: club.name });
  return {
    ...page,
    first: after === null,
    meta: { title, path: club.visibility === "public" && after === null ? clubPath(club.slug, "minutes") : undefined },
  };
}

export default function MinutesRoute() {
  const { club, minutes, whole, next, first } = useLoaderData<typeof loader>();
  const { t } = useTranslation("governance");
  const base = clubPath(club.slug, "minutes");
  return (
    <ClubBody>
      <GovernanceTabs club={club} current="minutes" inside={whole} />
      <h2 className="text-2xl">{t("tabs.minutes")}</h2>
      <p className="mt-1 mb-5 text-ink-2">{t(whole ? "minutes.text" : "minutes.summary")}</p>
      {minutes.length > 0 ? (
        <MinuteList slug={club.slug} minutes={minutes} lang={club.language} whole={whole} />
      ) : (
        <Empty level={3} title={t("minutes.none")}>
          {t("minutes.none-text")}
        </Empty>
      )}
      <Pager
        label={t("tabs.minutes")}
        newer={first ? undefined : { to: base, label: t("proposals.newest") }}
        older={next ? { to: `${base}?after=${next}`, label: t("proposals.older") } : undefined}
      />
    </ClubBody>
  );
}
