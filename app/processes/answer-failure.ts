import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { cookiesOf } from "~/platform/http/cookies.server";
import { securityHeaders } from "~/platform/http/security-headers.server";
import { isLocale, type Locale, localeCookie, localeFromHeader } from "~/platform/i18n/locales";
import { translate } from "~/platform/i18n/messages.server";
import { log } from "~/platform/log.server";

/** Passes requests on, and answers what failed before any page of the portal could: mostly because the database is away for a moment. */
export function answeringFailures(pages: RequestHandler, databaseAnswers: () => Promise<boolean>): RequestHandler {
  return (request, response, next) => {
    pages(request, response, (error?: unknown) => {
      if (error === undefined) return next();
      databaseAnswers()
        .then((answers) => answerFailure(error, { request, response, answers }))
        .catch(next);
    });
  };
}

type Failed = { request: Request; response: Response; answers: boolean };

function answerFailure(error: unknown, { request, response, answers }: Failed): void {
  const asked = statusOf(error);
  if (asked >= 500) log.error({ err: error, method: request.method, path: request.path }, "a request failed");
  if (response.headersSent) return void response.destroy();
  if (asked < 500) return void response.status(asked).type("text/plain").send("This address cannot be read.");
  if (!answers) response.set("Retry-After", "30");
  response
    .status(answers ? 500 : 503)
    .set(securityHeaders(randomUUID()))
    .set("Cache-Control", "no-store")
    .type("text/html")
    .send(pageOf(answers ? "broken" : "away", localeOf(request)));
}

/** What Express itself refuses says so with a status, such as an address that cannot be decoded. */
function statusOf(error: unknown): number {
  const { status } = error as { status?: unknown };
  return typeof status === "number" && status >= 400 ? status : 500;
}

function localeOf({ query, headers }: Request): Locale {
  const wished = [query.lang, cookiesOf(headers.cookie)[localeCookie]].find(isLocale);
  return wished ?? localeFromHeader(headers["accept-language"]);
}

/** A page that needs no style sheet and no script of ours: those may come from a process that is gone. */
function pageOf(kind: "away" | "broken", locale: Locale): string {
  const t = translate(locale);
  const words = kind === "away" ? ("failure:away" as const) : ("common:error.broken" as const);
  const title = t(`${words}.title`);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${t("common:name")}</title>
<style>
:root { color-scheme: light dark; font: 1.0625rem/1.75 "IBM Plex Sans Thai", system-ui, sans-serif }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 1.5rem; box-sizing: border-box;
  background: light-dark(oklch(98.4% 0.009 88), oklch(21% 0.022 218)); color: light-dark(oklch(27% 0.03 215), oklch(93% 0.012 88)) }
main { max-width: 32rem }
h1 { font-size: 1.625rem; line-height: 1.5; margin: 0 0 0.5rem }
p { margin: 0 0 1.5rem }
a { display: inline-block; padding: 0.5rem 1.25rem; border-radius: 0.5rem; text-decoration: none;
  background: light-dark(oklch(44% 0.085 168), oklch(78% 0.1 168)); color: light-dark(oklch(99% 0.01 168), oklch(20% 0.03 168)) }
</style>
</head>
<body><main><h1>${title}</h1><p>${t(`${words}.text`)}</p><a href="">${t("common:error.again")}</a></main></body>
</html>
`;
}
