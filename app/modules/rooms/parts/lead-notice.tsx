import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { FieldError } from "~/ui/field";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import type { LeadNotice as Led } from "../lead-notice.server";

/** Before somebody writes to a customer for the first time: who looks after her, who wrote already, and what the club asks. */
export function LeadNotice({ notice, questionId }: { notice: Led; questionId: number }) {
  const { t } = useTranslation("cases");
  const problem = useProblem();
  const { lead, rule, among, written } = notice;
  return (
    <Notice tone="heed" title={t("notice.title", { name: lead })}>
      <p>
        {written.length > 0
          ? t("notice.written", {
              names: written.map(({ name, times }) => t("notice.times", { name, count: times })).join(", "),
            })
          : t("notice.nobody")}{" "}
        <Link to={`/questions/${questionId}/case`}>{t("notice.case")}</Link>
      </p>
      <p className="mt-1.5">{among ? t("notice.among") : t(`notice.${rule}`, { name: lead })}</p>
      {rule === "ask" ? (
        <>
          <label className="mt-1.5 flex min-h-11 items-center gap-3 font-head leading-snug">
            <input
              type="checkbox"
              id="apart"
              name="apart"
              value="true"
              defaultChecked={problem.typed("apart") === "true"}
              className="size-5 accent-(--act)"
            />
            {t("notice.apart")}
          </label>
          <FieldError id="apart" error={problem.of("apart")} />
        </>
      ) : null}
    </Notice>
  );
}
