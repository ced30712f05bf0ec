import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import { TextField } from "~/ui/text-field";
import type { DeskViewRow } from "../desk-view";

type DeskViewsProps = { base: string; views: readonly DeskViewRow[]; filters: string };

/** Views of the desk that were kept, and keeping the one that is shown. */
export function DeskViews({ base, views, filters }: DeskViewsProps) {
  const { t } = useTranslation("curation");
  const problem = useProblem();
  return (
    <MarginSection title={t("views.title")}>
      {views.length > 0 ? (
        <ul className="mb-3">
          {views.map((view) => (
            <li key={view.id} className="flex items-center justify-between gap-3">
              <span>
                <Link
                  to={`${base}?${view.filters || "all"}`}
                  aria-current={view.filters === filters ? "page" : undefined}
                >
                  {view.name}
                </Link>
                {view.isDefault ? <span className="ms-2 text-sm text-ink-3">{t("views.default")}</span> : null}
              </span>
              <Form method="post" action={`${base}/views/${view.id}/removal`}>
                <Button size="s" variant="quiet" aria-label={t("views.forget-name", { name: view.name })}>
                  {t("views.forget")}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mb-3 text-ink-3">{t("views.none")}</p>
      )}
      <Form method="post" action={`${base}/views`} className="grid gap-2">
        <input type="hidden" name="filters" value={filters} />
        <TextField {...problem.field("name")} label={t("views.name")} maxLength={60} required />
        <label className="flex min-h-11 items-center gap-2.5 text-sm">
          <input type="checkbox" name="isDefault" className="size-5 accent-(--act)" />
          {t("views.make-default")}
        </label>
        <div>
          <Button size="s">{t("views.keep")}</Button>
        </div>
      </Form>
    </MarginSection>
  );
}
