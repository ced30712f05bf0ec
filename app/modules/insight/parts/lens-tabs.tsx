import { useTranslation } from "react-i18next";
import { Tabs } from "~/ui/tabs";
import type { ClubMatrix } from "../club-matrix.server";
import { lenses } from "../rules/lens";
import { matrixAddress } from "./matrix-address";

/** What the map shows in its cells: who talks with whom, or how soon, how dependably and how well they are answered. */
export function LensTabs({ page: { club, wish, period } }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  const chosen = { ...wish, from: period.from, to: period.to };
  return (
    <Tabs
      quiet
      label={t("lens.label")}
      tabs={lenses.map((show) => ({
        to: matrixAddress({ slug: club.slug, page: "" }, { ...chosen, show }),
        label: t(`lens.${show}.name`),
        current: show === wish.show,
      }))}
    />
  );
}
