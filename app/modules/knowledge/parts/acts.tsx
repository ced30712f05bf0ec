import { useRouteLoaderData } from "@remix-run/react";
import Bell from "lucide-react/icons/bell";
import Bookmark from "lucide-react/icons/bookmark";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { ToggleAct } from "~/ui/toggle-act";

type Act = "edit" | "history" | "closure" | "removal" | "document";
type May = { edit: boolean; remove: boolean; restore: boolean; close?: boolean; reopen?: boolean; gather?: boolean };

/** Links to what one may do with a contribution; each has a page of its own. */
export function Acts({ base, may, links }: { base: string; may: May; links: readonly Act[] }) {
  const { t } = useTranslation("knowledge");
  const label: Record<Act, string | null> = {
    edit: may.edit ? t("act.edit") : null,
    history: may.edit ? t("act.history") : null,
    closure: may.close ? t("act.close") : may.reopen ? t("act.reopen") : null,
    removal: may.remove ? t("act.remove") : may.restore ? t("act.restore") : null,
    document: may.gather ? t("act.gather") : null,
  };
  return links.map((act) =>
    label[act] ? (
      <Button key={act} to={`${base}/${act}`} variant="quiet" size="s">
        {label[act]}
      </Button>
    ) : null,
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
