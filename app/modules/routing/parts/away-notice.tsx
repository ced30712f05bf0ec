import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { AbsenceView } from "../absences.server";

/** Says on one's desk that nothing is sent there now, and until when. */
export function AwayNotice({ absence }: { absence: AbsenceView }) {
  const { t } = useTranslation("routing");
  const locale = useLocale();
  return (
    <div className="mb-4">
      <Notice
        tone="heed"
        title={t(absence.organisation ? "away.notice-said" : "away.notice", {
          day: formatDay(locale, absence.backAt),
          name: absence.organisation ?? "",
        })}
        actions={
          <Form method="post" action="/desk/away">
            <input type="hidden" name="act" value="back" />
            <input type="hidden" name="absenceId" value={absence.id} />
            <Button size="s">{t("away.end")}</Button>
          </Form>
        }
      >
        {t(absence.organisation ? "away.notice-said-text" : "away.notice-text")}
      </Notice>
    </div>
  );
}
