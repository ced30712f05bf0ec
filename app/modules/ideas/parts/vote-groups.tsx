import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import type { IdeaView } from "../idea-view";
import { interests } from "../rules/idea-kinds";
import { evidenceAdds, evidences, interestAdds } from "../rules/weight";
import type { VoteGroup } from "../votes-page.server";

const cell = "border-b border-line py-2 pe-4 text-start align-top font-normal";

/** An idea's votes by what they say and what the portal knows, with what each weighs. */
export function VoteGroups({ idea, groups }: { idea: IdeaView; groups: readonly VoteGroup[] }) {
  const { t } = useTranslation("ideas");
  const locale = useLocale();
  return (
    <table className="w-full border-collapse text-[0.97rem] tabular-nums">
      <caption className="sr-only">{t("votes.title")}</caption>
      <thead className="font-head text-sm text-ink-3">
        <tr>
          <th className={cell}>{t("votes.who")}</th>
          <th className={cell}>{t("votes.each")}</th>
          <th className={cell}>{t("votes.count")}</th>
          <th className={cell}>{t("votes.sum")}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={`${group.interest} ${group.evidence} ${group.seller}`}>
            <th scope="row" className={cell}>
              {group.seller ? t("votes.seller") : t(`interest.${group.interest}`)}
              {group.evidence && !group.seller ? (
                <span className="block text-sm text-ink-3">{t(`evidence.${group.evidence}`)}</span>
              ) : null}
            </th>
            <td className={cell}>{group.each}</td>
            <td className={cell}>{formatNumber(locale, group.count)}</td>
            <td className={cell}>{formatNumber(locale, group.weight)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot className="font-head font-semibold">
        <tr>
          <th scope="row" className={`${cell} font-semibold`} colSpan={2}>
            {t("votes.all")}
          </th>
          <td className={cell}>{formatNumber(locale, idea.voteCount)}</td>
          <td className={cell}>{formatNumber(locale, idea.weight)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** How a vote's weight comes about, in words, with the figures of the rule itself. */
export function WeightRule() {
  const { t } = useTranslation("ideas");
  return (
    <section aria-labelledby="rule" className="mt-9">
      <h2 id="rule" className="text-[1.06rem]">
        {t("rule.title")}
      </h2>
      <p className="mt-2">{t("rule.text")}</p>
      <ul className="mt-2 list-disc ps-5">
        {interests.map((interest) => (
          <li key={interest}>
            {t("rule.interest", { what: t(`interest.${interest}`), adds: interestAdds[interest] })}
          </li>
        ))}
        {evidences.map((evidence) => (
          <li key={evidence}>{t("rule.evidence", { what: t(`evidence.${evidence}`), adds: evidenceAdds })}</li>
        ))}
      </ul>
      <p className="mt-2">{t("rule.once")}</p>
      <p className="mt-2">{t("rule.seller")}</p>
    </section>
  );
}
