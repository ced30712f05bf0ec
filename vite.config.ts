import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";

/** Builds the portal and its command line from one module graph: both share the same code and chunks. */
function processEntries(): Plugin {
  return {
    name: "process-entries",
    enforce: "post",
    config(_config, env) {
      if (!env.isSsrBuild) return undefined;
      return {
        build: {
          rollupOptions: {
            input: {
              portal: "app/processes/portal.ts",
              "command-line": "app/processes/command-line.ts",
            },
            output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
          },
        },
      };
    },
  };
}

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig), tsconfigPaths(), processEntries()],
  build: { target: "es2022" },
  ssr: { target: "node" },
});
