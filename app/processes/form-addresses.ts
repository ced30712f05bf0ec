import { type LoaderFunctionArgs, redirect, type ServerBuild } from "@remix-run/node";
import { notFound } from "~/platform/http/respond.server";

type Routes = ServerBuild["routes"];

/**
 * The routes, for requests that only read: addresses that forms are sent to, and that show nothing themselves, lead to the nearest
 * page above them. There a page is loaded anew after its form was refused, and a link that was copied then still leads somewhere.
 */
export function leadingOn(routes: Routes): Routes {
  const all = Object.values(routes).flatMap((route) => (route ? [{ parts: partsOf(routes, route.id), ...route }] : []));
  const pages = all.flatMap(({ module, parts }) => (module.loader ? [parts] : []));
  const forms = new Set(all.flatMap(({ module, parts }) => (module.action && !module.loader ? [parts.join("/")] : [])));
  return Object.fromEntries(
    Object.entries(routes).map(([id, route]) => {
      if (!route?.module.action || route.module.loader) return [id, route];
      const up = above(partsOf(routes, id), { pages, forms });
      const loader = up === undefined ? notThere : leading(up);
      return [id, { ...route, module: { ...blank, ...route.module, loader } }];
    }),
  );
}

type Known = { pages: readonly (readonly string[])[]; forms: ReadonlySet<string> };

/** How many parts an address loses on its way to the nearest page; undefined where there is none but the first. */
function above(parts: readonly string[], { pages, forms }: Known): number | undefined {
  for (let fewer = 1; fewer < parts.length; fewer += 1) {
    const left = parts.slice(0, -fewer);
    if (forms.has(left.join("/"))) continue;
    const fits = (page: readonly string[]) =>
      page.length === left.length && page.every((part, place) => part.startsWith(":") || part === left[place]);
    if (pages.some(fits)) return fewer;
  }
  return undefined;
}

function partsOf(routes: Routes, id: string): string[] {
  const parts: string[] = [];
  for (let at = routes[id]; at; at = at.parentId === undefined ? undefined : routes[at.parentId]) {
    parts.unshift(...(at.path ?? "").split("/").filter(Boolean));
  }
  return parts;
}

const leading =
  (fewer: number) =>
  ({ request }: LoaderFunctionArgs) =>
    redirect(
      new URL(request.url).pathname
        .split("/")
        .filter(Boolean)
        .slice(0, -fewer)
        .map((part) => `/${part}`)
        .join(""),
    );

/** For addresses without a page of their own. */
const blank = { default: () => null };

const notThere = () => {
  throw notFound();
};
