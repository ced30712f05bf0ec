import clsx from "clsx";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import type { DeskPage, DeskView } from "../desk.server";
import { DeskKeys } from "./desk-keys";
import { DeskList } from "./desk-list";

type DeskPanesProps = DeskPage & { view: DeskView; opened: number | null; children: ReactNode };

/** The list beside what is opened of it; on phones one at a time. */
export function DeskPanes({ view, items, next, opened, children }: DeskPanesProps) {
  const { t } = useTranslation("routing");
  const search = view === "resting" ? "?view=resting" : "";
  const more = `/desk?${new URLSearchParams({ ...(search ? { view } : {}), after: next ?? "" })}`;
  if (items.length === 0 && opened === null) {
    return (
      <Empty
        title={t(`desk.empty.${view}.title`)}
        action={<Button to="/questions">{t("common:nav.questions")}</Button>}
      >
        {t(`desk.empty.${view}.text`)}
      </Empty>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,23rem)_minmax(0,1fr)]">
      <div className={clsx("grid content-start gap-4", opened !== null && "max-lg:hidden")}>
        <DeskList items={items} label={t(`desk.tab.${view}`)} opened={opened} search={search} />
        <Pager label={t("pages")} older={next ? { to: more, label: t("desk.more") } : undefined} />
        <DeskKeys />
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
