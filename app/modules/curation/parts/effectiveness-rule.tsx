import { useTranslation } from "react-i18next";
import { MarginSection } from "~/ui/page";
import { enoughWords, fewViews, helpedShare, oldDays, youngDays } from "../rules/verdict";

/** What is counted, the rule behind what is proposed, and the figures as a file. */
export function EffectivenessRule({ file }: { file: string }) {
  const { t } = useTranslation("effectiveness");
  const numbers = {
    words: enoughWords,
    share: Math.round(helpedShare * 100),
    young: youngDays,
    old: oldDays,
    few: fewViews,
  };
  return (
    <>
      <MarginSection title={t("rule.title")}>
        <ol className="grid list-decimal gap-1.5 ps-5">
          {(["doubted", "little", "helps", "young", "unread", "rest"] as const).map((line) => (
            <li key={line}>{t(`rule.${line}`, numbers)}</li>
          ))}
        </ol>
      </MarginSection>
      <MarginSection title={t("counted.title")}>
        <p>{t("counted.text")}</p>
      </MarginSection>
      <p>
        <a href={file} download>
          {t("file")}
        </a>
      </p>
    </>
  );
}
