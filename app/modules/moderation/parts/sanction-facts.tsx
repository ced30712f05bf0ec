import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import type { DecisionView, SanctionView } from "../sanction-view";
import { LengthWords } from "./length-words";

/** Why, how long, who decided it, and what they say about it. */
export function SanctionFacts({ sanction }: { sanction: SanctionView }) {
  const { t } = useTranslation("sanctions");
  const locale = useLocale();
  const { decided, second, lifted, named, club, secondFor, state } = sanction;
  const who = ({ as, by }: DecisionView) => (by ? t("page.by", { role: t(`role.${as}`), name: by }) : t(`role.${as}`));
  return (
    <>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)]">
        <Fact name={t("page.reason")}>{t(`common:sanction.reason.${sanction.reason}`)}</Fact>
        <Fact name={t("page.length")}>
          <LengthWords hours={sanction.hours} />
        </Fact>
        {sanction.beganAt ? <Fact name={t("page.from")}>{formatMoment(locale, sanction.beganAt)}</Fact> : null}
        {sanction.until ? <Fact name={t("page.until")}>{formatMoment(locale, sanction.until)}</Fact> : null}
        <Fact name={t("page.decided")}>{who(decided)}</Fact>
        {secondFor ? (
          <Fact name={t("page.second")}>
            {second ? who(second) : t(`state.${state}`)}{" "}
            <span className="text-ink-2">{t(`second-for.${secondFor}`)}</span>
          </Fact>
        ) : null}
        {lifted ? <Fact name={t("page.lifted")}>{who(lifted)}</Fact> : null}
      </dl>
      <Said heading={t("page.explained")}>{decided.words}</Said>
      {named ? (
        <p className="mt-4">
          <span className="block font-head text-sm text-ink-2">{t("page.named")}</span>
          <Link to={named.path} lang={club.language}>
            {named.title}
          </Link>
          <span className="block text-ink-2" lang={club.language}>
            {named.begins}
          </span>
        </p>
      ) : null}
      {second?.words ? <Said heading={t("page.second-said")}>{second.words}</Said> : null}
      {lifted && !sanction.appeal?.granted ? <Said heading={t("page.lifted-said")}>{lifted.words}</Said> : null}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="font-head text-sm text-ink-2 max-sm:-mb-2 sm:pt-0.5">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What somebody said, set off from what the portal says. */
export function Said({ heading, children }: { heading: string; children: string }) {
  return (
    <section className="mt-6">
      <h2 className="mb-1.5 font-head text-sm font-normal text-ink-2">{heading}</h2>
      <blockquote className="border-s-2 border-line ps-4 leading-relaxed whitespace-pre-line">{children}</blockquote>
    </section>
  );
}
