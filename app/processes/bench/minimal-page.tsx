import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type EntryContext, type ServerBuild } from "@remix-run/node";
import { Links, Meta, Outlet, RemixServer, Scripts, ScrollRestoration, useLoaderData } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";

/* The least that a Remix application can be, as its template makes it: a root, one page of 20 KB, the default entry. It says what this machine can do. */

const lines = Array.from(
  { length: 150 },
  (_, n) => `Line ${n}: a page that says nothing, so that only its frame is measured, word by word.`,
);

function Root() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

function MinimalPage() {
  const { title, shown } = useLoaderData<{ title: string; shown: string[] }>();
  return (
    <main>
      <h1>{title}</h1>
      {shown.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </main>
  );
}

function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<RemixServer context={remix} url={request.url} />, {
      onShellReady() {
        const body = new PassThrough();
        headers.set("Content-Type", "text/html");
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onShellError: reject,
    });
  });
}

const asset = {
  hasAction: false,
  hasLoader: true,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
  module: "/assets/page.js",
};

/** A whole Remix application, made by hand. */
export const minimalApplication: ServerBuild = {
  mode: "production",
  entry: { module: { default: handleRequest } },
  routes: {
    root: { id: "root", path: "", module: { default: Root } },
    page: {
      id: "page",
      parentId: "root",
      path: "page",
      module: { default: MinimalPage, loader: () => ({ title: "A page", shown: lines.slice(0, 100) }) },
    },
  },
  assets: {
    entry: { imports: ["/assets/react.js"], module: "/assets/entry.js" },
    routes: {
      root: { id: "root", path: "", ...asset, hasLoader: false },
      page: { id: "page", parentId: "root", path: "page", ...asset },
    },
    url: "/assets/manifest.js",
    version: "1",
  },
  publicPath: "/",
  assetsBuildDirectory: "build/client",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_lazyRouteDiscovery: true,
    v3_singleFetch: true,
  },
  isSpaMode: false,
};
