import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import type { DocumentView } from "../document-view";
import { DocumentHeading } from "./document-heading";
import { DocumentTabs } from "./document-tabs";

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
  const { club } = document;
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
        <DocumentTabs document={document} may={may} />
      </div>
      {children}
    </Page>
  );
}
