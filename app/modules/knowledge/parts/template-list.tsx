import { Form } from "@remix-run/react";
import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import type { TemplateRow } from "../templates-of.server";

/** The templates of a club, in the order in which they are offered, and what may be done with each. */
export function TemplateList({ templates, base }: { templates: readonly TemplateRow[]; base: string }) {
  const { t } = useTranslation("templates");
  const offered = templates.filter(({ retired }) => !retired);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {templates.map((template) => {
        const { id, name, whenToUse, retired, questions, headings, topics } = template;
        return (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-4">
            <div className="min-w-0 flex-1 basis-72">
              <p className="font-head font-medium">
                <Link to={`${base}/${id}`}>{name}</Link> {retired ? <Chip>{t("retired")}</Chip> : null}
              </p>
              <p className="text-ink-2">{whenToUse}</p>
              <p className="text-sm text-ink-3">
                {[
                  headings.map(({ heading }) => heading).join(", "),
                  topics.length > 0 ? t("for-topics", { topics: topics.map((topic) => topic.name).join(", ") }) : "",
                  questions > 0 ? t("used", { count: questions }) : "",
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <div className="flex flex-wrap items-center gap-1">
              {retired || offered[0]?.id === id ? null : (
                <Place action={`${base}/${id}/place`} to="before" label={t("before", { name })} />
              )}
              {retired || offered.at(-1)?.id === id ? null : (
                <Place action={`${base}/${id}/place`} to="behind" label={t("behind", { name })} />
              )}
              <Form method="post" action={`${base}/${id}/retirement`}>
                <input type="hidden" name="on" value={retired ? "false" : "true"} />
                <Button size="s" variant="quiet" aria-label={t(retired ? "offer-name" : "retire-name", { name })}>
                  {t(retired ? "offer" : "retire")}
                </Button>
              </Form>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Place({ action, to, label }: { action: string; to: "before" | "behind"; label: string }) {
  const Arrow = to === "before" ? ArrowUp : ArrowDown;
  return (
    <Form method="post" action={action}>
      <input type="hidden" name="to" value={to} />
      <Button size="s" variant="quiet" aria-label={label}>
        <Arrow aria-hidden="true" className="size-4" />
      </Button>
    </Form>
  );
}
