import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { leadingOn } from "./form-addresses";
import { handingDataOver } from "./hand-over";

type Shape = { id: string; parts: string[] };

/** What of a request decides who answers: whether it only reads, and whether it asks for a page's data alone. */
export type Asking = { reads: boolean; dataAlone: boolean };

/**
 * Chooses Remix's handler for a path. Remix looks through all routes several times for each request, but few can answer: mostly
 * one, or two where a word stands in the place of a number. Each such few get a handler of their own that knows no others, so that
 * a page costs the same however many routes there are. Whatever fits none gets the whole build, which has the page for what is not there.
 * Who asks for a page's data alone gets answers made by Remix; for documents the data is handed over.
 */
export function handlerByPath(build: ServerBuild): (path: string, asking: Asking) => RequestHandler {
  const shapes = shapesOf(build);
  const reading = { ...build, routes: leadingOn(build.routes) };
  const whole = createRequestHandler(build, process.env.NODE_ENV);
  const made = new Map<string, RequestHandler>();
  return (path, asking) => {
    const parts = partsOf(path);
    const fitting = (shapes.get(parts.length) ?? []).filter((shape) => fits(shape.parts, parts));
    if (fitting.length === 0) return whole;
    const group = `${fitting.map(({ id }) => id).join()} ${asking.reads} ${asking.dataAlone}`;
    const known = made.get(group);
    if (known) return known;
    const own = only(asking.reads ? reading : build, fitting, asking.dataAlone);
    const handler = createRequestHandler(own, process.env.NODE_ENV);
    made.set(group, handler);
    return handler;
  };
}

/** The words of a path as they are compared; what cannot be read fits nothing. */
function partsOf(path: string): string[] {
  try {
    return path
      .split("/")
      .filter(Boolean)
      .map((part) => decodeURIComponent(part).toLowerCase());
  } catch {
    return [path];
  }
}

/** Every route that can end a path and names each of its parts, by how many there are. */
function shapesOf({ routes }: ServerBuild): Map<number, Shape[]> {
  const pathOf = (id: string | undefined): string[] => {
    const route = id === undefined ? undefined : routes[id];
    if (!route) return [];
    return [...pathOf(route.parentId), ...(route.path ?? "").split("/").filter(Boolean)];
  };
  const shapes = new Map<number, Shape[]>();
  for (const { id, index, path } of Object.values(routes)) {
    const parts = pathOf(id).map((part) => (part.startsWith(":") ? part : part.toLowerCase()));
    const vague = parts.some((part) => part === "*" || part.endsWith("?"));
    if (vague || (!index && path === undefined)) continue;
    shapes.set(parts.length, [...(shapes.get(parts.length) ?? []), { id, parts }]);
  }
  return shapes;
}

const fits = (shape: readonly string[], path: readonly string[]) =>
  shape.every((part, place) => part.startsWith(":") || part === path[place]);

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
