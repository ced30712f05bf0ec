import { renderToStaticMarkup } from "react-dom/server";
import { useTranslation as full, I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { locales } from "~/platform/i18n/locales";
import { voiceOf } from "~/platform/i18n/messages.server";
import { useTranslation as light } from "~/platform/i18n/use-translation.server";

type Hook = (namespaces?: string | string[]) => { t: (key: string, values?: object) => string };

function Words({ hook: useWords }: { hook: Hook }) {
  const [common, knowledge, several] = [useWords(), useWords("knowledge"), useWords(["knowledge", "common"])];
  return (
    <p>
      {common.t("name")} {knowledge.t("questions")} {several.t("row.answers", { count: 3 })}{" "}
      {knowledge.t("common:name")}
    </p>
  );
}

test.each(locales)("the server's hook finds the same words as react-i18next, %s", (locale) => {
  const shown = (hook: Hook) =>
    renderToStaticMarkup(
      <I18nextProvider i18n={voiceOf(locale)}>
        <Words hook={hook} />
      </I18nextProvider>,
    );
  expect(shown(light as Hook)).toBe(shown(full as unknown as Hook));
  expect(shown(light as Hook)).not.toContain("row.answers");
});
