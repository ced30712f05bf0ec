import { useTranslation } from "react-i18next";
import { Tabs } from "~/ui/tabs";
import { clubPage } from "../rules/paths";

const pages = ["charter", "proposals", "minutes", "sponsors"] as const;

/** The pages on which one sees how a club is run together; proposals are for its members and seats. */
export function GovernanceTabs({
  club,
  current,
  inside,
}: {
  club: { slug: string; name: string };
  current: (typeof pages)[number];
  inside: boolean;
}) {
  const { t } = useTranslation("governance");
  return (
    <div className="mb-7">
      <h1 className="sr-only">{t("title", { name: club.name })}</h1>
      <Tabs
        quiet
        label={t("title", { name: club.name })}
        tabs={pages
          .filter((page) => inside || page !== "proposals")
          .map((page) => ({ to: clubPage(club.slug, page), label: t(`tabs.${page}`), current: page === current }))}
      />
    </div>
  );
}
