import { useTranslation } from "react-i18next";
import { TextArea } from "~/ui/text-area";
import { fieldOf } from "../rules/typed-lines";
import type { Draft } from "./live-threads";

type FieldsProps = Pick<Draft, "parts"> & {
  typed: Record<string, string>;
  language: string;
  error: string | undefined;
};

/** Other words for those chosen: a field for each line. */
export function ChangeFields({ parts, typed, language, error }: FieldsProps) {
  const { t } = useTranslation("authorship");
  const several = parts.length > 1;
  return (
    <>
      {parts.map(({ quote }, n) => (
        <TextArea
          key={fieldOf(n)}
          name={fieldOf(n)}
          id={`beside-${fieldOf(n)}`}
          label={several ? t("beside.instead-line", { number: n + 1 }) : t(quote ? "beside.instead" : "beside.put-in")}
          hint={quote && n === 0 ? t(several ? "beside.instead-lines-hint" : "beside.instead-hint") : undefined}
          lang={language}
          rows={2}
          className={several ? "min-h-12!" : "min-h-18!"}
          required={quote === ""}
          defaultValue={typed[fieldOf(n)] ?? quote}
          error={n === 0 ? error : undefined}
        />
      ))}
      <TextArea
        name="note"
        id="beside-note"
        label={t("suggestion.note")}
        aside={t("common:act.optional")}
        rows={1}
        className="min-h-12!"
        maxLength={1000}
        defaultValue={typed.note}
      />
    </>
  );
}

/** Something to say about the words chosen, in whichever lines. */
export function RemarkFields({ parts, typed, language, error }: FieldsProps) {
  const { t } = useTranslation("authorship");
  return (
    <>
      <blockquote className="line-clamp-3 border-s-4 border-line-2 ps-3 whitespace-pre-line text-ink-2" lang={language}>
        {parts.map(({ quote }) => quote).join("\n")}
      </blockquote>
      <TextArea
        name="remark"
        id="beside-remark"
        label={t("remark.field")}
        hint={t("remark.hint")}
        rows={2}
        className="min-h-18!"
        required
        maxLength={2000}
        defaultValue={typed.remark}
        error={error}
      />
    </>
  );
}
