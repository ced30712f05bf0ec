import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";

type SuggestionLinesProps = {
  lines: readonly { name: string; words: string }[];
  base: string;
  language: string;
  may: { suggest: boolean; remark: boolean };
};

/** The lines of a text, each with the ways to propose a change or to say something. */
export function SuggestionLines({ lines, base, language, may }: SuggestionLinesProps) {
  const { t } = useTranslation("authorship");
  return (
    <ol className="divide-y divide-line border-y border-line">
      {lines.map(({ name, words }) => {
        const short = [...words].slice(0, 40).join("");
        return (
          <li key={name} className="py-3">
            <p lang={language}>{words}</p>
            <p className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 text-sm">
              {may.suggest ? (
                <Link to={`${base}?line=${name}&act=change`} aria-label={t("line.change-name", { words: short })}>
                  {t("line.change")}
                </Link>
              ) : null}
              {may.remark ? (
                <Link to={`${base}?line=${name}&act=remark`} aria-label={t("line.remark-name", { words: short })}>
                  {t("line.remark")}
                </Link>
              ) : null}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
