import remixConfig from "../../remix.config.js";

export type AppRoute = {
  /** The file below app/routes, without its ending: how tables name the route. */
  name: string;
  file: string;
  /** The path with its parameters, such as /questions/:question/edit. */
  path: string;
};

/** Every route of the portal as the build finds them: read with the build's own configuration. */
export async function appRoutes(): Promise<AppRoute[]> {
  const found: AppRoute[] = [];
  const above: string[] = [];
  await remixConfig.routes?.((build) => {
    build((path, file, options, children) => {
      const name = file.replace(/^routes\//, "").replace(/\.tsx?$/, "");
      const full = [...above, path ?? ""].filter(Boolean).join("/");
      found.push({ name, file, path: `/${full}` });
      const inner = typeof options === "function" ? options : children;
      above.push(path ?? "");
      inner?.();
      above.pop();
    });
    return {};
  });
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A route's path with its parameters filled in. */
export function addressOf(route: AppRoute, params: Record<string, string>): string {
  return route.path.replace(/:(\w+)/g, (_all, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`There is no example for :${name} of ${route.name}.`);
    return encodeURIComponent(value);
  });
}
