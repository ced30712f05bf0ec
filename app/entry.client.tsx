import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { getInitialNamespaces } from "remix-i18next/client";
import { firstLocale, isLocale } from "~/platform/i18n/locales";
import { startVoice } from "~/platform/i18n/messages.client";

const language = document.documentElement.lang;
const voice = await startVoice(isLocale(language) ? language : firstLocale, getInitialNamespaces());

startTransition(() => {
  hydrateRoot(
    document,
    <I18nextProvider i18n={voice}>
      <RemixBrowser />
    </I18nextProvider>,
  );
});
