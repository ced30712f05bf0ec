import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import type { DocumentView } from "../document-view";

type ReplyProps = { document: DocumentView; may: { suggest: boolean; remark: boolean } };

/** The way to say something about a document; an announcement has one for every reader, so that nothing is only told. */
export function ReplyToDocument({ document, may }: ReplyProps) {
  const { t } = useTranslation("documents");
  const within = may.suggest || may.remark;
  const announces = document.kind === "announcement" && document.published && document.club.entry !== "closed";
  if (!within && !announces) return null;
  const asked = new URLSearchParams({ club: document.club.slug, title: t("page.reply-about", document) });
  return (
    <p className="mt-7">
      <Button to={within ? `${document.path}/writing` : `/ask?${asked}`} size="s">
        {t(announces ? "page.reply" : "writing.in-words")}
      </Button>
    </p>
  );
}
