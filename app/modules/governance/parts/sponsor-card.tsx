import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import { dutyKinds } from "../rules/acts";
import { clubPage, organisationPage } from "../rules/paths";
import type { SponsorWithMay } from "../sponsors-page.server";
import { DutyList } from "./duty-list";
import { DutyPromises } from "./duty-promises";
import { TermsText } from "./terms-text";

type SponsorCardProps = { sponsor: SponsorWithMay; club: { slug: string; language: string } };

/** A sponsor: what was agreed and how much of it was used, its three duties, and what it did. */
export function SponsorCard({ sponsor, club }: SponsorCardProps) {
  const { t } = useTranslation("governance");
  const locale = useLocale();
  const own = clubPage(club.slug, `sponsors/${sponsor.organisationId}`);
  const done = sponsor.sums.reduce((total, { count }) => total + count, 0);
  const money = (value: number) => t("terms.baht", { value: formatNumber(locale, value) });
  return (
    <article aria-label={sponsor.name} className="grid gap-5 pb-4">
      <header className="flex items-center gap-3.5 font-head">
        <Speaker
          name={sponsor.name}
          side={sponsor.side}
          picture={sponsor.logoKey ? `/files/${sponsor.logoKey}` : undefined}
        />
        <div>
          <h3 className="text-lg leading-snug">
            <Link to={organisationPage(sponsor.slug)} className="no-underline hover:underline">
              {sponsor.name}
            </Link>
          </h3>
          <p className="text-sm text-ink-3">
            {t(sponsor.standing ? "sponsors.stands" : "sponsors.left")} ·{" "}
            {t("sponsors.refused", { count: sponsor.refused })}
          </p>
        </div>
      </header>
      {sponsor.terms.length > 0 ? (
        <ul className="grid gap-4">
          {sponsor.terms.map((terms) => (
            <li key={terms.id} className="grid gap-2">
              <TermsText terms={terms} lang={club.language} />
              <meter
                min={0}
                max={terms.budget}
                value={Math.min(terms.used, terms.budget)}
                aria-label={t("sponsors.used-label")}
                className="h-2.5 w-full max-w-sm"
              />
              <p className="font-head text-sm text-ink-2 tabular-nums">
                {t("sponsors.used", { used: money(terms.used), budget: money(terms.budget) })}
                {terms.used > terms.budget ? (
                  <span className="ms-2">
                    <Chip tone="heed">{t("sponsors.over")}</Chip>
                  </span>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">{t("sponsors.no-terms")}</p>
      )}
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-3">
        {dutyKinds.map((kind) => {
          const sum = sponsor.sums.find((one) => one.kind === kind);
          const waiting = sponsor.promises.filter((one) => one.kind === kind && ["open", "late"].includes(one.state));
          return (
            <div key={kind}>
              <dt className="font-head text-sm text-ink-3">{t(`duty.${kind}`)}</dt>
              <dd className="font-head tabular-nums">
                {sum ? t("sponsors.sum", { count: sum.count, value: money(sum.value) }) : t("sponsors.nothing")}
                {waiting.length > 0 ? ` · ${t("sponsors.sum-open", { count: waiting.length })}` : null}
              </dd>
            </div>
          );
        })}
      </dl>
      <DutyPromises
        promises={sponsor.promises}
        lang={club.language}
        to={{
          done: sponsor.mayRecord ? `${own}/duties` : undefined,
          back: sponsor.mayPromise ? `${own}/promises` : undefined,
        }}
      />
      <DutyList duties={sponsor.duties} title={t("duties.title", { name: sponsor.name })} lang={club.language} />
      {done > sponsor.duties.length || sponsor.promised > sponsor.promises.length ? (
        <p>
          <Link to={own}>{t("sponsors.all", { name: sponsor.name })}</Link>
        </p>
      ) : null}
      {sponsor.mayRecord ? (
        <div className="flex flex-wrap gap-2.5">
          <Button to={`${own}/duties`}>{t("sponsors.record")}</Button>
          {sponsor.mayPromise ? <Button to={`${own}/promises`}>{t("promises.make")}</Button> : null}
        </div>
      ) : null}
    </article>
  );
}
