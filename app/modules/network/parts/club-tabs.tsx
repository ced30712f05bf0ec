import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Tabs } from "~/ui/tabs";
import type { ClubHeadView } from "../network-view";
import { clubPath } from "../rules/paths";

/** The pages of a club, and below them those for people who look after it or sell in it. */
export function ClubTabs({ club }: { club: ClubHeadView }) {
  const { t } = useTranslation("network");
  const locale = useLocale();
  const here = useClubPage();
  const tab = (page: string, label: string, count?: number) => ({
    to: clubPath(club.slug, page),
    label,
    count: count ? formatNumber(locale, count) : undefined,
    current: page === here || (page === "questions" && here === "topics"),
  });
  const settings = club.may.change ? "settings" : "settings/requests";
  const tools = [
    ...(club.may.insight ? [tab("matrix", t("tabs.matrix")), tab("sides", t("tabs.sides"))] : []),
    ...(club.may.room ? [tab("room", t("tabs.room"))] : []),
    ...(club.may.curate ? [tab("curation", t("tabs.curation")), tab("calendar", t("tabs.calendar"))] : []),
    ...(club.may.moderate
      ? [
          tab("unanswered", t("tabs.unanswered")),
          { ...tab(settings, t("tabs.settings"), club.waiting), current: here === "settings" },
        ]
      : []),
  ];
  return (
    <>
      <Tabs
        label={t("tabs.label", { name: club.name })}
        tabs={[
          tab("", t("tabs.front")),
          tab("questions", t("tabs.questions"), club.questionCount),
          tab("documents", t("tabs.documents")),
          { ...tab("ideas", t("tabs.ideas")), current: here === "ideas" || here === "you-said-we-did" },
          tab("people", t("tabs.people"), club.memberCount),
          tab("organisations", t("tabs.organisations"), club.seats.length),
          tab("environment", t("tabs.environment")),
          tab("links", t("tabs.links")),
          {
            ...tab("charter", t("tabs.governance")),
            current: ["charter", "proposals", "minutes", "sponsors"].includes(here),
          },
          tab("about", t("tabs.about")),
        ]}
      />
      {tools.length > 0 ? <Tabs quiet label={t("tabs.tools", { name: club.name })} tabs={tools} /> : null}
    </>
  );
}

/** Which of the club's pages is shown; empty for the front. */
export function useClubPage(): string {
  return useLocation().pathname.split("/")[3] ?? "";
}
