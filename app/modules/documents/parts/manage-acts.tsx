import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import type { DocumentView } from "../document-view";

type ManageActsProps = {
  document: DocumentView;
  may: { manage: boolean; publish: boolean; leave: boolean; remove: boolean; restore: boolean };
};

/** What else owners and curators can do with a document, and how a writer leaves. */
export function ManageActs({ document, may }: ManageActsProps) {
  const { t } = useTranslation("documents");
  const base = `/documents/${document.id}`;
  return (
    <div className="mt-9 flex flex-wrap gap-2.5 border-t border-line pt-5 empty:hidden">
      {may.manage ? (
        <>
          <Button to={`${base}/particulars`}>{t("particulars.title")}</Button>
          <Form method="post" action={`${base}/lock`}>
            <input type="hidden" name="on" value={String(!document.locked)} />
            <Button>{t(document.locked ? "lock.end" : "lock.act")}</Button>
          </Form>
        </>
      ) : null}
      {may.publish ? (
        <Button to={`/clubs/${document.club.slug}/curation/bulk?act=collect&of[]=document-${document.id}`}>
          {t("collect")}
        </Button>
      ) : null}
      {may.leave ? (
        <Form method="post" action={`${base}/writers/departure`}>
          <Button variant="quiet">{t(document.mine.joined ? "writers.leave" : "writers.decline")}</Button>
        </Form>
      ) : null}
      {may.remove || may.restore ? (
        <Button to={`${base}/removal`} variant="quiet" className="text-harm!">
          {t(may.restore ? "removal.restore-title" : "removal.title")}
        </Button>
      ) : null}
    </div>
  );
}
