import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { CasePage, LeadView } from "../case-view";

/** Which organisation looks after a customer's matter, who did before, and how that is changed. */
export function CaseLead({ page, questionId, lang }: { page: CasePage; questionId: number; lang: string }) {
  const { t } = useTranslation("cases");
  const { lead, before, may } = page;
  return (
    <section aria-labelledby="case-lead">
      <h2 id="case-lead" className="text-lg font-medium">
        {t("lead.title")}
      </h2>
      {lead ? <Leader lead={lead} lang={lang} /> : <p className="mt-1.5 leading-normal text-ink-2">{t("lead.none")}</p>}
      {may.lead ? (
        <div className="mt-3">
          <Button to={`/questions/${questionId}/case/lead`} size="s">
            {t(lead ? "lead.change" : "lead.name")}
          </Button>
        </div>
      ) : null}
      {before.length > 0 ? (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-4">
            {t("lead.before")}
          </summary>
          <ol className="grid gap-3 border-s-2 border-line ps-4">
            {before.map((one) => (
              <li key={one.since}>
                <Leader lead={one} lang={lang} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  );
}

function Leader({ lead, lang }: { lead: LeadView; lang: string }) {
  const { t } = useTranslation("cases");
  const locale = useLocale();
  const { organisation, by, since, until, reason } = lead;
  return (
    <div className="mt-2 flex gap-3">
      <Speaker name={organisation.name} side={organisation.side} />
      <div className="min-w-0 leading-normal">
        <p className="font-head font-medium">
          <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
        </p>
        <p className="text-sm text-ink-3">
          {until
            ? t("lead.from-to", { from: formatDay(locale, since), to: formatDay(locale, until) })
            : t("lead.since", { when: formatDay(locale, since) })}{" "}
          · {t("lead.by", { name: by.name })}
        </p>
        {reason ? (
          <p lang={lang} className="whitespace-pre-line">
            {reason}
          </p>
        ) : null}
      </div>
    </div>
  );
}
