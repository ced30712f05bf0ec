import type { LoaderFunction, ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/** As much of an answer as Remix looks at, apart from the data. */
const answer = {
  status: 200,
  statusText: "",
  headers: new Headers({ "Content-Type": "application/json; charset=utf-8" }),
  body: new ReadableStream(),
};

/**
 * The routes, with the data of pages handed to Remix as it is. Remix takes answers, so that it would write the data as JSON and read
 * it again before a page is rendered: a tenth of what a page costs. Only for documents: who asks for data alone needs a real answer.
 */
export function handingDataOver(routes: Routes): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([id, route]) => {
      if (!route?.module.loader || !route.module.default) return [id, route];
      return [id, { ...route, module: { ...route.module, loader: handing(route.module.loader) } }];
    }),
  );
}

function handing(loader: LoaderFunction): LoaderFunction {
  return async (asked) => {
    const found = await loader(asked);
    if (found instanceof Response) return found;
    const data = asRead(found);
    return data === untold ? found : ({ ...answer, json: async () => data } as Response);
  };
}

/** What only JSON itself can tell. */
export const untold = Symbol("untold");

/**
 * What JSON would give back of this, so that the server renders what a browser will: the very same, or where it holds dates or
 * names nothing (`undefined`), a copy with texts for dates and without what is not there.
 */
export function asRead(value: unknown): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return value.toJSON();
  if (typeof value !== "object") return untold;
  if (Array.isArray(value)) return listAsRead(value);
  const kind: unknown = Object.getPrototypeOf(value);
  if ((kind !== Object.prototype && kind !== null) || "toJSON" in value) return untold;
  let copy: Record<string, unknown> | undefined;
  for (const [name, own] of Object.entries(value)) {
    const read = own === undefined ? undefined : asRead(own);
    if (read === untold) return untold;
    if (read === own && own !== undefined) continue;
    copy ??= { ...value };
    if (own === undefined) delete copy[name];
    else copy[name] = read;
  }
  return copy ?? value;
}

function listAsRead(list: readonly unknown[]): unknown {
  const read = list.map((one) => (one === undefined ? null : asRead(one)));
  if (read.includes(untold)) return untold;
  return read.every((one, place) => one === list[place]) ? list : read;
}
