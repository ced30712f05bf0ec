// Loads files of the app as they are, for tools that run outside the build.
import { join } from "node:path";
import { root } from "./prepare.mjs";

/** A path inside the checkout, wherever the command was called from. */
export const inRoot = (path) => join(root, path);

/** A loader for TypeScript files of the app, without the web's own plugins. */
export async function loadApp() {
  const { createServer } = await import("vite");
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, watch: null, ws: false, hmr: false },
    resolve: { alias: { "~": inRoot("app") } },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  return { load: (path) => vite.ssrLoadModule(path), close: () => vite.close() };
}
