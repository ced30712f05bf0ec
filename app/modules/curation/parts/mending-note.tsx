import { useTranslation } from "react-i18next";
import { Notice } from "~/ui/notice";

/** Beside the form where somebody changes what they wrote: what a curator misses in it. */
export function MendingNote({ mending }: { mending: { missing: string; name: string } | null }) {
  const { t } = useTranslation("mending");
  if (!mending) return null;
  return (
    <Notice tone="heed" title={t("note", { name: mending.name })}>
      {mending.missing}
    </Notice>
  );
}
