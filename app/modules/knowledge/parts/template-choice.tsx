import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { TemplateView } from "../template-view";

type TemplateChoiceProps = {
  /** Of the club that is asked. */
  slug: string;
  templates: readonly TemplateView[];
  chosen: TemplateView | null;
  /** Where the page is with another template, or with none. */
  pathWith: (template: number | null) => string;
};

/** The ways to begin a question that the club offers; what the chosen one wants to hear stands beside it. */
export function TemplateChoice({ slug, templates, chosen, pathWith }: TemplateChoiceProps) {
  const { t } = useTranslation("ask-template");
  const advice = (
    <p className="text-[0.97rem]">
      <Link to={`/clubs/${slug}/advice`} className="inline-block py-1">
        {t("advice")}
      </Link>
    </p>
  );
  if (templates.length === 0) return advice;
  return (
    <section aria-labelledby="begin-with" className="rounded-lg bg-paper-2 px-5 py-4">
      <h2 id="begin-with" className="font-head font-medium">
        {t("begin-with")}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-x-5 sm:grid sm:grid-cols-2 sm:gap-x-6 sm:gap-y-2">
        {templates.map((template) => (
          <li key={template.id}>
            <Link
              to={pathWith(template.id)}
              preventScrollReset
              aria-current={template.id === chosen?.id ? "true" : undefined}
              className="block min-h-11 py-1 aria-[current]:font-semibold"
            >
              {template.name}
            </Link>
            <span className="block text-sm leading-normal text-ink-3 max-sm:hidden">{template.whenToUse}</span>
          </li>
        ))}
      </ul>
      {chosen ? (
        <div className="mt-4 border-t border-line pt-3">
          <p className="font-head">{t("headings-of", { name: chosen.name })}</p>
          <ul className="mt-1 list-disc ps-5 text-[0.97rem] leading-normal text-ink-2 marker:text-ink-3">
            {chosen.headings.map(({ heading, prompt }) => (
              <li key={heading}>{prompt ? t("heading", { heading, prompt }) : heading}</li>
            ))}
          </ul>
          <p className="mt-2 text-sm text-ink-3">
            {t("leave-out")}{" "}
            <Link to={pathWith(null)} preventScrollReset>
              {t("without")}
            </Link>
          </p>
        </div>
      ) : null}
      <div className="mt-2 border-t border-line pt-2">{advice}</div>
    </section>
  );
}
