import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import { Tabs } from "~/ui/tabs";
import type { DocumentView } from "../document-view";
import { documentTabs, publicTabs } from "../rules/tabs";
import { DocumentHeading } from "./document-heading";

type DocumentFrameProps = {
  document: DocumentView;
  may: { open: boolean; manage: boolean; follow: boolean };
  /** The name of the page within the document; without it, it is the document itself. */
  heading?: string;
  margin?: ReactNode;
  /** With room for a margin of its own. */
  wide?: boolean;
  children: ReactNode;
};

/** What stands around every page of a document: the way back, its name, and the pages it has. */
export function DocumentFrame({ document, may, heading, margin, wide, children }: DocumentFrameProps) {
  const { t } = useTranslation("documents");
  const here = useLocation().pathname.split("/")[3] ?? "";
  const { club, path } = document;
  const tabs = documentTabs.filter((tab) => (publicTabs.includes(tab) ? tab === "" || document.published : may.open));
  return (
    <Page margin={margin} wide={wide} marginLabel={margin ? t("page.label") : undefined}>
      <Breadcrumbs
        label={t("page.trail")}
        crumbs={[
          { to: `/clubs/${club.slug}`, label: club.name },
          { to: `/clubs/${club.slug}/documents`, label: t("page.club-documents") },
        ]}
      />
      <DocumentHeading document={document} may={may} heading={heading} />
      <div className="mt-4 mb-6">
        <Tabs
          label={t("page.pages")}
          tabs={tabs.map((tab) => ({
            to: tab ? `${path}/${tab}` : path,
            label: t(`tab.${tab || "read"}`),
            current: tab === here,
          }))}
        />
      </div>
      {children}
    </Page>
  );
}
