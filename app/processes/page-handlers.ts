import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { leadingOn } from "./form-addresses";
import { handingDataOver } from "./hand-over";

type Shape = { id: string; parts: string[] };

/** What of a request decides who answers: whether it only reads, and whether it asks for a page's data alone. */
export type Asking = { reads: boolean; dataAlone: boolean };

/**
 * Chooses Remix's handler for a path. Remix looks through all routes several times for each request, but only those that
 * begin with the same word and have as many parts can answer. Each such group gets a handler of its own that knows no
 * others, so that a page costs the same however many routes there are. Whatever fits no group gets the whole build.
 * Who asks for a page's data alone gets answers made by Remix; for documents the data is handed over.
 */
export function handlerByPath(build: ServerBuild): (path: string, asking: Asking) => RequestHandler {
  const shapes = shapesOf(build);
  const reading = { ...build, routes: leadingOn(build.routes) };
  const heads = new Set(["", ...shapes.map(({ parts }) => (parts[0] ?? "").toLowerCase())]);
  const whole = createRequestHandler(build, process.env.NODE_ENV);
  const made = new Map<string, RequestHandler>();
  return (path, asking) => {
    const [head = "", ...rest] = path.toLowerCase().split("/").filter(Boolean);
    if (!heads.has(head) || rest.length > 8) return whole;
    const group = `${head}/${rest.length}/${asking.reads}/${asking.dataAlone}`;
    const known = made.get(group);
    if (known) return known;
    const fitting = shapes.filter(({ parts }) => fits(parts, head, head === "" ? 0 : rest.length + 1));
    const handler =
      fitting.length > 0
        ? createRequestHandler(only(asking.reads ? reading : build, fitting, asking.dataAlone), process.env.NODE_ENV)
        : whole;
    made.set(group, handler);
    return handler;
  };
}

/** Every route that can end a path, with the parts of its whole path. */
function shapesOf({ routes }: ServerBuild): Shape[] {
  const partsOf = (id: string | undefined): string[] => {
    const route = id === undefined ? undefined : routes[id];
    if (!route) return [];
    return [...partsOf(route.parentId), ...(route.path ?? "").split("/").filter(Boolean)];
  };
  return Object.values(routes)
    .filter((route) => route.index || route.path !== undefined)
    .map(({ id }) => ({ id, parts: partsOf(id) }));
}

function fits(parts: readonly string[], head: string, count: number): boolean {
  const first = (parts[0] ?? "").toLowerCase();
  const open = first.startsWith(":") || first === "*" || first.endsWith("?");
  if (parts.some((part) => part === "*" || part.endsWith("?"))) return open || first === head;
  return parts.length === count && (open || first === head);
}

/** The build with these routes and the layouts around them. */
function only(build: ServerBuild, shapes: readonly Shape[], dataAlone: boolean): ServerBuild {
  const ids = new Set<string>();
  for (const { id } of shapes) {
    for (let at: string | undefined = id; at !== undefined; at = build.routes[at]?.parentId) ids.add(at);
  }
  const kept = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)));
  const routes = kept(build.routes);
  const assets = { ...build.assets, routes: kept(build.assets.routes) };
  return { ...build, routes: dataAlone ? routes : handingDataOver(routes), assets };
}
