import { useRouteLoaderData } from "@remix-run/react";
import Bell from "lucide-react/icons/bell";
import Bookmark from "lucide-react/icons/bookmark";
import ChevronDown from "lucide-react/icons/chevron-down";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Menu, MenuLink } from "~/ui/menu";
import { ToggleAct } from "~/ui/toggle-act";

type Act = "edit" | "history" | "closure" | "removal" | "thread" | "document" | "sanction";
type May = Record<"edit" | "remove" | "restore", boolean> &
  Partial<Record<"close" | "reopen" | "arrange" | "gather" | "sanction", boolean>>;

type MoreActsProps = {
  base: string;
  may: May;
  links: readonly Act[];
  /** Acts of other modules. */
  children?: ReactNode;
};

/** What one may do with a contribution and seldom does, behind one word; each act has a page of its own. */
export function MoreActs({ base, may, links, children }: MoreActsProps) {
  const { t } = useTranslation("knowledge");
  const label: Record<Act, string | null> = {
    edit: may.edit ? t("act.edit") : null,
    history: may.edit ? t("act.history") : null,
    closure: may.close ? t("act.close") : may.reopen ? t("act.reopen") : null,
    removal: may.remove ? t("act.remove") : may.restore ? t("act.restore") : null,
    thread: may.arrange ? t("act.arrange") : null,
    document: may.gather ? t("act.gather") : null,
    sanction: may.sanction ? t("common:sanction.act") : null,
  };
  const shown = links.filter((act) => label[act]);
  if (shown.length === 0 && !children) return null;
  return (
    <Menu
      align="start"
      className="button button-quiet button-s"
      opener={
        <>
          {t("act.more")}
          <ChevronDown aria-hidden="true" className="size-4" />
        </>
      }
    >
      {shown.map((act) => (
        <MenuLink
          key={act}
          to={act === "sanction" ? `/sanctions/new?of=${base.slice(1).replace("s/", "-")}` : `${base}/${act}`}
        >
          {label[act]}
        </MenuLink>
      ))}
      {children}
    </Menu>
  );
}

const icons = { keep: Bookmark, follow: Bell };

/** A button that keeps or follows something, and takes it back. */
export function KeepAct({ action, on, words }: { action: string; on: boolean; words: "keep" | "follow" }) {
  const { t } = useTranslation("knowledge");
  const root = useRouteLoaderData("root") as { viewer?: unknown } | undefined;
  if (!root?.viewer) return null;
  const texts =
    words === "keep" ? { on: t("keep.on"), off: t("keep.off") } : { on: t("follow.on"), off: t("follow.off") };
  return <ToggleAct action={action} on={on} icon={icons[words]} words={texts} />;
}
