import type { i18n, TFunction } from "i18next";
import { useContext } from "react";
import { I18nContext } from "react-i18next";

/**
 * What react-i18next's own hook gives to a page that is written once: the translating function. The build puts it in that one's place for the
 * server, where every message is loaded and nobody changes the language while a page is made: what the other waits and listens for never comes.
 */
export function useTranslation(namespaces: string | readonly string[] = "common"): { t: TFunction; i18n: i18n } {
  const { i18n } = useContext(I18nContext);
  const namespace = typeof namespaces === "string" ? namespaces : (namespaces[0] ?? "common");
  return { t: i18n.getFixedT(null, namespace), i18n };
}
