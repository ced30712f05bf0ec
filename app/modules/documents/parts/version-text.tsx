import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Diff } from "~/ui/diff";
import { FormProblem } from "~/ui/form-problem";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { Select } from "~/ui/select";
import type { VersionDiff, VersionView } from "../version-page.server";
import { WithdrawnNote } from "./withdrawn-note";

type VersionTextProps = {
  version: VersionView;
  older: VersionView | null;
  diff: VersionDiff | null;
  others: readonly number[];
  language: string;
  restore: boolean;
};

/** A version's text, or what changed in it against another one, and the way to bring it back. */
export function VersionText({ version, older, diff, others, language, restore }: VersionTextProps) {
  const { t } = useTranslation("documents");
  const problem = useProblem();
  return (
    <>
      {problem.title ? <FormProblem title={problem.title} /> : null}
      {[version, ...(older ? [older] : [])].map(({ number, withdrawn }) =>
        withdrawn.length > 0 ? (
          <div key={number} className="mb-5">
            <Notice title={t("versions.number", { number })}>
              <span className="grid">
                <WithdrawnNote withdrawn={withdrawn} />
              </span>
            </Notice>
          </div>
        ) : null,
      )}
      {others.length > 0 ? (
        <Form method="get" className="mb-6 flex flex-wrap items-end gap-3">
          <Select
            name="against"
            label={t("versions.against")}
            defaultValue={String(older?.number ?? others.find((one) => one < version.number) ?? others[0])}
            choices={others.map((one) => ({ value: String(one), label: t("versions.number", { number: one }) }))}
          />
          <Button>{t("versions.compare")}</Button>
          {older ? (
            <Button to={`./`} variant="quiet">
              {t("versions.text-only")}
            </Button>
          ) : null}
        </Form>
      ) : null}
      {diff && older ? (
        <section aria-label={t("versions.changes-since", { number: older.number })}>
          <h2 className="mb-3">{t("versions.changes-since", { number: older.number })}</h2>
          {diff.same ? (
            <Notice>{t("versions.same")}</Notice>
          ) : (
            <>
              <p className="mb-4 text-sm text-ink-2">{t("versions.legend")}</p>
              <div className="mb-4 font-head text-lg font-medium">
                <Diff parts={diff.title} lang={language} />
              </div>
              <Prose html={diff.html} lang={language} className="diff" />
            </>
          )}
        </section>
      ) : (
        <>
          <h2 className="mb-3" lang={language}>
            {version.title}
          </h2>
          <Prose html={version.html} lang={language} />
        </>
      )}
      {restore ? (
        <Form method="post" className="mt-8 grid gap-2.5 border-t border-line pt-5">
          <p className="text-ink-2">{t("versions.restore-text")}</p>
          <div>
            <Button>{t("versions.restore")}</Button>
          </div>
        </Form>
      ) : null}
    </>
  );
}
