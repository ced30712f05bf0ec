import { useLocation } from "@remix-run/react";
import clsx from "clsx";
import ChevronDown from "lucide-react/icons/chevron-down";
import { useTranslation } from "react-i18next";
import { Menu, MenuLink } from "~/ui/menu";
import { Tabs } from "~/ui/tabs";
import type { DocumentView } from "../document-view";
import { documentTabs, foremostTabs, publicTabs } from "../rules/tabs";

type DocumentTabsProps = { document: DocumentView; may: { open: boolean } };

/** The pages of a document: those that are wanted most in a row, the others behind one word. */
export function DocumentTabs({ document: { path, published }, may }: DocumentTabsProps) {
  const { t } = useTranslation("documents");
  const here = useLocation().pathname.split("/")[3] ?? "";
  const shown = documentTabs.filter((tab) => (publicTabs.includes(tab) ? tab === "" || published : may.open));
  const few = shown.length <= publicTabs.length;
  const rest = few ? [] : shown.filter((tab) => !foremostTabs.includes(tab));
  const tabs = (few ? shown : shown.filter((tab) => foremostTabs.includes(tab))).map((tab) => ({
    to: tab ? `${path}/${tab}` : path,
    label: t(`tab.${tab || "read"}`),
    current: tab === here,
  }));
  const current = rest.find((tab) => tab === here);
  return (
    <div className="flex">
      <div className="min-w-0 flex-1">
        <Tabs label={t("page.pages")} tabs={tabs} />
      </div>
      {rest.length > 0 ? (
        <div className="border-b border-line max-sm:border-s max-sm:ps-1.5">
          <Menu
            className={clsx(
              "min-h-12! gap-1 px-1.5 font-head font-medium whitespace-nowrap hover:text-ink",
              current ? "text-ink underline decoration-act decoration-2 underline-offset-8" : "text-ink-2",
            )}
            opener={
              <>
                {t(`tab.${current ?? "more"}`)}
                <ChevronDown aria-hidden="true" className="size-4" />
              </>
            }
          >
            {rest.map((tab) => (
              <MenuLink key={tab} to={`${path}/${tab}`} current={tab === here}>
                {t(`tab.${tab}`)}
              </MenuLink>
            ))}
          </Menu>
        </div>
      ) : null}
    </div>
  );
}
