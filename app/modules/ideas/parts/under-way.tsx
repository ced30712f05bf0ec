import { useTranslation } from "react-i18next";
import { formatDay, formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Chip, type ChipProps } from "~/ui/chip";
import { Link } from "~/ui/link";
import { ideaPath, trialPath } from "../rules/idea-path";
import type { UnderWay as Doing } from "../under-way.server";

const tones: Record<Doing["kind"], ChipProps["tone"]> = { idea: "plain", trial: "heed", outcome: "done" };

type UnderWayProps = { doings: readonly Doing[]; base: string; language: string };

/** On a club's front: what members can join in now, and the promise that was kept last; nothing where there is none. */
export function UnderWay({ doings, base, language }: UnderWayProps) {
  const { t } = useTranslation("under-way");
  const locale = useLocale();
  if (doings.length === 0) return null;
  const factOf = ({ kind, count, day, name }: Doing) => {
    const shown = formatNumber(locale, count);
    return t(kind, { count, shown, name: name ?? "", day: day ? formatDay(locale, day) : "" });
  };
  return (
    <section aria-labelledby="under-way" className="mb-10">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="under-way">{t("title")}</h2>
        <Link to={`${base}/ideas`}>{t("all")}</Link>
      </div>
      <ul className="divide-y divide-line border-b border-line">
        {doings.map((doing) => (
          <li key={`${doing.kind} ${doing.id}`} className="py-3">
            <p lang={language} className="leading-snug font-medium">
              <Link to={doing.kind === "trial" ? trialPath(doing.id) : ideaPath(doing.id)}>{doing.title}</Link>
            </p>
            <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3">
              <Chip tone={tones[doing.kind]}>{t(`chip.${doing.kind}`)}</Chip>
              {factOf(doing)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
