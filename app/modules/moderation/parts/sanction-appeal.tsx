import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { sanctionPath } from "../rules/paths";
import type { SanctionView } from "../sanction-view";
import { Said } from "./sanction-facts";

/** What was said against a sanction and what came of it, or how to say it. */
export function SanctionAppeal({ sanction }: { sanction: SanctionView }) {
  const { t } = useTranslation("sanctions");
  const { appeal, may, id } = sanction;
  if (!appeal)
    return may.appeal ? (
      <section className="mt-9">
        <h2 className="text-lg font-medium">{t("page.appeal")}</h2>
        <p className="mt-1 mb-3 text-ink-2">{t("page.appeal-text")}</p>
        <Button to={sanctionPath(id, "appeal")} variant="main">
          {t("acts.appeal.act")}
        </Button>
      </section>
    ) : null;
  const { decided } = appeal;
  return (
    <>
      <Said heading={t("page.appeal-said")}>{appeal.words}</Said>
      {decided ? (
        <Said
          heading={`${t("page.answer")}: ${t(appeal.granted ? "page.granted" : "page.kept")} (${t(`role.${decided.as}`)})`}
        >
          {decided.words}
        </Said>
      ) : (
        <div className="mt-4">
          <Notice>{t("page.appeal-waits")}</Notice>
        </div>
      )}
    </>
  );
}
