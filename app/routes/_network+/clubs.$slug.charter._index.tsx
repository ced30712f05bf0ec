import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { charterPage } from "~/modules/governance/charter-page.server";
import { CharterArticles } from "~/modules/governance/parts/charter-articles";
import { GovernanceTabs } from "~/modules/governance/parts/governance-tabs";
import { SideSeatList } from "~/modules/governance/parts/side-seats";
import { proposalPath } from "~/modules/governance/rules/paths";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath, organisationPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { MarginSection } from "~/ui/page";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await charterPage(context.actor, params.slug);
  if (!page) throw notFound();
  const { club } = page;
  return {
    ...page,
    inside: can(context.actor, "proposal.see", club),
    meta: {
      title: context.t("governance:title", { name: club.name }),
      path: club.visibility === "public" ? clubPath(club.slug, "charter") : undefined,
    },
  };
}

export default function CharterRoute() {
  const { club, charter, seats, sides, drafted, may, inside } = useLoaderData<typeof loader>();
  const { t } = useTranslation("governance");
  const locale = useLocale();
  const hub = seats.find((seat) => seat.hub);
  const margin = (
    <>
      <MarginSection title={t("seats.title")}>
        <SideSeatList sides={sides} />
      </MarginSection>
      <MarginSection title={t("hub.title")}>
        <p>{hub ? <Link to={organisationPath(hub.slug)}>{hub.name}</Link> : t("hub.none")}</p>
        <p className="mt-1 text-sm text-ink-3">{t("hub.text")}</p>
      </MarginSection>
    </>
  );
  return (
    <ClubBody margin={margin} marginLabel={t("seats.title")}>
      <GovernanceTabs club={club} current="charter" inside={inside} />
      {drafted ? (
        <div className="mb-7">
          <Notice
            title={t("charter.drafted")}
            actions={<Button to={proposalPath(club.slug, drafted.id)}>{t("charter.see-draft")}</Button>}
          >
            {t("charter.agreed", { count: drafted.yes })}
            {drafted.silent.length > 0 ? ` ${t("charter.silent", { names: drafted.silent.join(", ") })}` : null}
          </Notice>
        </div>
      ) : null}
      {charter ? (
        <>
          <h2 className="text-2xl">{t("charter.title")}</h2>
          <p className="mt-1 mb-5 font-head text-sm text-ink-3">
            {t("charter.since", { when: formatDay(locale, charter.adoptedAt) })}
          </p>
          <CharterArticles charter={charter} seats={seats} lang={club.language} />
        </>
      ) : (
        <Empty title={t("charter.none")}>{t(may.draft ? "charter.none-owner" : "charter.none-text")}</Empty>
      )}
      <div className="mt-7 flex flex-wrap gap-2.5 empty:hidden">
        {may.propose ? (
          <Button to={clubPath(club.slug, "proposals/new")} variant="main">
            {t("proposals.make")}
          </Button>
        ) : null}
        {may.draft ? (
          <Button to={clubPath(club.slug, "charter/draft")} variant={may.propose ? "plain" : "main"}>
            {t(charter ? "draft.change" : "draft.first")}
          </Button>
        ) : null}
      </div>
    </ClubBody>
  );
}
