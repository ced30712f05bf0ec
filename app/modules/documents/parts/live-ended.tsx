import { useState } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "~/ui/announcer";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { Ending } from "./live-session";

type Props = { ending: Ending; text: () => string; documentPath: string };

/** Says that nothing more can be written here, and why; what stands in the text can be taken along. */
export function LiveEnded({ ending, text, documentPath }: Props) {
  const { t } = useTranslation("documents");
  const [shown, setShown] = useState<string>();
  const copy = () => {
    const words = text();
    // Where the clipboard is not given, the words stand in a field to be copied by hand.
    const written = navigator.clipboard?.writeText(words) ?? Promise.reject(new Error("No clipboard."));
    written.then(
      () => announce(t("writing.copied")),
      () => setShown(words),
    );
  };
  return (
    <div role="alert">
      <Notice tone="harm" title={t(`writing.ended.${ending}`)}>
        <p className="mb-3">{t("writing.ended-text")}</p>
        <div className="flex flex-wrap gap-2.5">
          <Button type="button" size="s" onClick={copy}>
            {t("writing.copy")}
          </Button>
          <Button to={documentPath} variant="quiet" size="s">
            {t("writing.back")}
          </Button>
        </div>
        {shown === undefined ? null : (
          <textarea
            readOnly
            rows={8}
            value={shown}
            aria-label={t("writing.your-text")}
            onFocus={(event) => event.target.select()}
            className="mt-3 w-full rounded-md border border-edge bg-paper p-3"
          />
        )}
      </Notice>
    </div>
  );
}
