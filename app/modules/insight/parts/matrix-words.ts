import { useTranslation } from "react-i18next";
import type { Locale } from "~/platform/i18n/locales";
import { useLocale } from "~/platform/i18n/use-locale";

/** Numbers as the reader's language writes them. */
export function inNumbers(locale: Locale) {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const ratio = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const unit = (value: number, name: "minute" | "hour" | "day") =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit: name,
      unitDisplay: "short",
      maximumFractionDigits: name === "minute" ? 0 : 1,
    }).format(value);
  return {
    count: (value: number) => plain.format(value),
    fine: (value: number) => fine.format(value),
    share: (value: number) => share.format(value),
    ratio: (value: number) => ratio.format(value),
    time: (seconds: number) =>
      seconds < 5400
        ? unit(seconds / 60, "minute")
        : seconds < 172_800
          ? unit(seconds / 3600, "hour")
          : unit(seconds / 86_400, "day"),
  };
}

type Heading = { key: string; name: string };

/** What a column of a matrix is called, by its key. */
export const nameIn = ({ columns }: { columns: readonly Heading[] }, key: string): string =>
  columns.find((column) => column.key === key)?.name ?? key;

/** What rows and columns are called: groups and kinds have words of their own, everything else its name. */
export function useMatrixWords() {
  const { t } = useTranslation("insight");
  const locale = useLocale();
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const column = (kind: string, { key, name }: Heading) => {
    if (kind === "tenure") return t(`tenure.${key}`);
    if (kind === "since") return t(`since.${key}`);
    if (kind === "role") return t(`network:role.${key}`);
    if (kind === "stage") return t(`stages:${key}`);
    return kind === "language" ? (languages.of(key) ?? key) : name;
  };
  return {
    ...inNumbers(locale),
    row: (kind: string, { key, name }: Heading) =>
      key === "0" ? t("alone") : kind === "kinds" ? t(`network:kind.${name}`) : name,
    column,
    /** The people of a column, in a sentence: a topic that they follow is not who speaks. */
    group: (kind: string, heading: Heading) => {
      const name = column(kind, heading);
      if (kind === "follows" || kind === "stage") return t(`group.${kind}`, { name });
      return ["tenure", "since", "role"].includes(kind)
        ? t(`group.${kind}`, { name: name.toLocaleLowerCase(locale) })
        : name;
    },
  };
}
