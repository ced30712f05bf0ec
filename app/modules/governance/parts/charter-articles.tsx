import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useLocale } from "~/platform/i18n/use-locale";
import type { CharterView, SeatHolder } from "../governance-view";

type ArticlesProps = {
  charter: CharterView;
  seats: readonly Pick<SeatHolder, "organisationId" | "name">[];
  lang?: string;
};

/** A charter as one reads it: what for, how is voted, and what each act needs. */
export function CharterArticles({ charter, seats, lang }: ArticlesProps) {
  const { t } = useTranslation("governance");
  const listed = new Intl.ListFormat(useLocale());
  const { quorum, votingDays, ownSeatVotes, rules } = charter;
  const nameOf = (id: number) => seats.find((seat) => seat.organisationId === id)?.name;
  return (
    <div className="grid gap-6">
      <p lang={lang} className="max-w-measure leading-relaxed whitespace-pre-line">
        {charter.purpose}
      </p>
      <ul className="grid max-w-measure list-disc gap-1.5 ps-5 leading-normal">
        <li>{t("articles.one-vote")}</li>
        <li>{t("articles.quorum", { quorum })}</li>
        <li>{t("articles.days", { count: votingDays })}</li>
        <li>{t(ownSeatVotes ? "articles.own-votes" : "articles.own-silent")}</li>
      </ul>
      <dl className="divide-y divide-line border-y border-line">
        {rules.map((rule) => {
          const sides = rule.vetoSides.map((side) => t(`articles.side.${side}`));
          const single = rule.vetoOrganisationIds.map(nameOf).filter((name) => name !== undefined);
          return (
            <div key={rule.act} className="grid gap-x-6 gap-y-1 py-3.5 sm:grid-cols-[15rem_1fr]">
              <dt className="font-head font-medium">{t(`act.${rule.act}`)}</dt>
              <dd className="leading-normal text-ink-2">
                {ruleText(rule, t)}
                {sides.length > 0 ? (
                  <span className="block">{t("articles.veto-sides", { who: listed.format(sides) })}</span>
                ) : null}
                {single.length > 0 ? (
                  <span className="block">{t("articles.veto", { who: listed.format(single) })}</span>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

/** By which majority of which seats an act is decided, in a sentence. */
export function ruleText(rule: { electorate: string; majority: string }, t: TFunction<"governance">): string {
  return t("articles.rule", {
    majority: t(`majority.${rule.majority}`),
    electorate: t(`electorate.${rule.electorate}`),
  });
}
