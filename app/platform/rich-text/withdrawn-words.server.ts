import { type Sql, sql } from "../db/sql.server";
import { firstLocale, isLocale, locales } from "../i18n/locales";
import { translate } from "../i18n/messages.server";
import { type StoredText, textToStore } from "./stored-text";

/** What stands where somebody took all their words along, in the language of its club: as a title, as a reason, and as a text. */
export function withdrawnWords(language: string): { title: string; reason: string; text: StoredText } {
  const t = translate(isLocale(language) ? language : firstLocale);
  const [title, reason] = [t("common:withdrawn.title"), t("common:withdrawn.reason")];
  const content = [{ type: "text", text: t("common:withdrawn.text"), marks: [{ type: "italic" }] }];
  return { title, reason, text: textToStore({ type: "doc", content: [{ type: "paragraph", content }] }) };
}

/** The short form of it within a statement that changes texts of several clubs: `language` is a club's column. */
export function withdrawnTitleIn(language: Sql): Sql {
  const titles = Object.fromEntries(locales.map((locale) => [locale, withdrawnWords(locale).title]));
  return sql`coalesce(${JSON.stringify(titles)}::jsonb ->> ${language}::text, ${titles[firstLocale]})`;
}
