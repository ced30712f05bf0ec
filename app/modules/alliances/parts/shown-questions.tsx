import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type Marks, markChips } from "~/modules/knowledge/mark-chips";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";

type Shown = Marks & { id: number; questionId: number; title: string; note: string; here: boolean };
type ShownQuestionsProps = { shown: readonly Shown[]; mayWithdraw: boolean; partner: string };

/** Questions that crossed a link, each with where it is shown and, for curators, the way to take it back. */
export function ShownQuestions({ shown, mayWithdraw, partner }: ShownQuestionsProps) {
  const { t } = useTranslation("alliances");
  return (
    <section>
      <h2 className="mb-2">{t("shown.title")}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {shown.map(({ id, questionId, title, note, here, ...marks }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <p className="min-w-0 flex-1 basis-64 leading-normal">
              <Link to={`/questions/${questionId}`}>{title}</Link> {markChips(marks, t)}
              <span className="block text-sm text-ink-3">
                {[here ? t("shown.here") : t("shown.there", { name: partner }), note].filter(Boolean).join(" · ")}
              </span>
            </p>
            {mayWithdraw ? (
              <Form method="post" action={`/referred-questions/${id}/removal`}>
                <Button size="s" variant="quiet" aria-label={t("shown.withdraw-title", { title })}>
                  {t("shown.withdraw")}
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
