import type { TFunction } from "i18next";
import type { Locale } from "~/platform/i18n/locales";

/** In whose words and with which addresses something is told. */
export type Telling = { t: TFunction; language: Locale; baseUrl: string };
