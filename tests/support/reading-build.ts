import type { EntryContext, ServerBuild } from "@remix-run/node";
import { handlerByPath } from "~/processes/page-handlers";
import type { RouteModule } from "./calls";
import { type AppRoute, addressOf } from "./route-manifest";

/** Answers a reading request to any route as the portal does, from the modules alone: a page is only named by its status. */
export function readerOf(routes: readonly { route: AppRoute; module: RouteModule }[]) {
  const shown = [{ id: "root", path: "", module: { default: () => null } as RouteModule }].concat(
    routes.map(({ route, module }) => ({ id: route.name, path: route.path.replace(/\/$/, ""), module })),
  );
  const named = Object.fromEntries(
    shown.map((one) => [one.id, { ...one, parentId: one.id === "root" ? undefined : "root" }]),
  );
  const assets = Object.fromEntries(
    shown.map(({ id, path, module }) => [
      id,
      {
        id,
        path,
        hasLoader: !!module.loader,
        hasAction: !!module.action,
        hasErrorBoundary: false,
        module: `/${id}.js`,
      },
    ]),
  );
  const render = async (...[, status, headers]: [Request, number, Headers, EntryContext]) =>
    new Response("a page", { status, headers });
  const build = {
    entry: { module: { default: render, handleError: () => undefined } },
    routes: named,
    assets: { entry: { imports: [], module: "/entry.js" }, routes: assets, url: "", version: "1" },
    future: { v3_throwAbortReason: true, v3_relativeSplatPath: true },
    publicPath: "/",
    assetsBuildDirectory: "",
    isSpaMode: false,
  } as unknown as ServerBuild;
  const handlerFor = handlerByPath(build);
  return async (route: AppRoute, params: Record<string, string>) => {
    const address = addressOf(route, params);
    const handler = handlerFor(address, { reads: true, dataAlone: false });
    const response = await handler(new Request(`http://localhost:3000${address}`), {} as never);
    return { address, status: response.status, leadsTo: response.headers.get("Location") };
  };
}
