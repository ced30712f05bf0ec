import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { baseUrl } from "~/platform/config.server";
import { firstLocale } from "~/platform/i18n/locales";
import { PortalFrame } from "./portal-frame";
import styles from "./ui/app.css?url";
import { Button } from "./ui/button";
import { Empty } from "./ui/empty";
import { fontPreloads } from "./ui/font-preloads";
import { Kept } from "./ui/kept";
import { Page } from "./ui/page";
import { useLedOn } from "./use-led-on";

export const handle = { i18n: ["common"] };

export const links: LinksFunction = () => [
  ...fontPreloads.map((href) => ({
    rel: "preload" as const,
    as: "font" as const,
    type: "font/woff2",
    href,
    crossOrigin: "anonymous" as const,
  })),
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
  { rel: "manifest", href: "/manifest.webmanifest" },
];

export const meta: MetaFunction<typeof loader> = ({ data, error }) =>
  error ? [] : [{ title: data?.name ?? "Chomrom" }];

export function loader({ context, request }: LoaderFunctionArgs) {
  const { pathname, search } = new URL(request.url);
  return {
    locale: context.locale,
    viewer: context.viewer,
    theme: context.theme,
    nonce: context.nonce,
    name: context.t("common:name"),
    here: pathname + search,
    now: context.now.toISOString(),
    baseUrl,
    unconfirmed: context.actor.kind === "person" && !context.actor.confirmed,
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang={root?.locale ?? firstLocale} data-theme={root?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <ProblemTitle />
        <Meta />
        <Kept by="links" holes={{}}>
          {() => <Links />}
        </Kept>
      </head>
      <body>
        {children}
        <Kept by="scripts" holes={{ nonce: root?.nonce ?? "" }}>
          {({ nonce }) => (
            <>
              <ScrollRestoration nonce={nonce} />
              <Scripts nonce={nonce} />
            </>
          )}
        </Kept>
      </body>
    </html>
  );
}

export default function Portal() {
  const root = useLoaderData<typeof loader>();
  useLedOn();
  return (
    <PortalFrame {...root}>
      <PageWithWords />
    </PortalFrame>
  );
}

/**
 * The page, once the words that its routes name are here: a link may lead to words that no page before needed. Remix goes on to a page
 * in a transition, so React keeps the page before until then. A boundary (`Suspense`) around it would be taken over after the frame,
 * and whatever changed in between made React throw the page of the server away and draw it anew (its error 421).
 */
function PageWithWords() {
  useTranslation(
    useMatches().flatMap(({ handle: named }) => (named as Partial<typeof handle> | undefined)?.i18n ?? []),
  );
  return <Outlet />;
}

/** The title of a page that is not there, not allowed, or broke. */
function ProblemTitle() {
  const error = useRouteError();
  const { t } = useTranslation();
  return error ? <title>{`${t(`error.${kindOf(error)}.title`)} · ${t("name")}`}</title> : null;
}

function kindOf(error: unknown): "missing" | "forbidden" | "too-many" | "broken" {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return status === 404 ? "missing" : status === 403 ? "forbidden" : status === 429 ? "too-many" : "broken";
}

/** What is shown when a page is not there, not allowed, or broke: what happened and where to go on. */
export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>("root");
  const { t } = useTranslation();
  const kind = kindOf(error);
  const content = (
    <Page>
      <Empty
        level={1}
        title={t(`error.${kind}.title`)}
        action={
          <>
            <Button to="/" variant="main">
              {t("error.home")}
            </Button>
            <Button to="/search">{t("error.search")}</Button>
          </>
        }
      >
        {t(`error.${kind}.text`)}
      </Empty>
    </Page>
  );
  return root ? <PortalFrame {...root}>{content}</PortalFrame> : <main>{content}</main>;
}
