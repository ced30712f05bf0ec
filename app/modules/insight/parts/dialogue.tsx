import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Chip } from "~/ui/chip";
import { Row, Rows } from "~/ui/rows";
import type { EverySide } from "../every-side.server";
import type { Sent } from "../rules/every-side";
import { useMatrixWords } from "./matrix-words";

/** What was told to everybody and what came back, and the share of it that became talk. */
export function DialogueOf({ dialogue, sent, lang }: Pick<EverySide, "dialogue" | "sent"> & { lang: string }) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const locale = useLocale();
  if (dialogue.ratio === null) return <p className="text-ink-2">{t("every.told.none")}</p>;
  const numbers = { sends: words.count(dialogue.sends), heard: words.count(dialogue.heard) };
  return (
    <>
      <p className="mb-1 text-lg leading-normal">
        {t("every.told.ratio", { ...numbers, answered: words.count(dialogue.answered) })}
      </p>
      <details className="mb-4 text-sm text-ink-2">
        <summary className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-4">
          {t("figure.formula")}
        </summary>
        <p className="leading-normal">{t("every.told.formula", { ratio: words.ratio(dialogue.ratio) })}</p>
      </details>
      <Rows label={t("every.told.title")}>
        {sent.map((one) => (
          <Row
            key={`${one.kind} ${one.id}`}
            to={one.path}
            level={3}
            title={<span lang={lang}>{one.title}</span>}
            aside={<Chip tone={toneOf(one)}>{t(`every.told.${stateOf(one)}`)}</Chip>}
            meta={[
              t(`every.told.kind.${one.kind}`),
              one.by,
              formatDay(locale, one.at),
              t("every.told.replies", { count: one.replies, shown: words.count(one.replies) }),
            ]}
          />
        ))}
      </Rows>
    </>
  );
}

const stateOf = ({ replies, answered }: Sent) => (replies === 0 ? "silent" : answered ? "answered" : "waits");
const toneOf = (one: Sent) => (stateOf(one) === "waits" ? "heed" : "plain");
