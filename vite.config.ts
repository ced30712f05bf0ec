import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
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
          // an error's trace names the code as it was written
          minify: false,
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

/** Leaves a compressed copy beside each of the browser's files, so that the portal has none to compress. */
function packedAssets(): Plugin {
  return {
    name: "packed-assets",
    // Remix writes the last of the browser's files, its list of routes, while it builds the server.
    apply: (_config, env) => env.command === "build" && env.isSsrBuild === true,
    closeBundle() {
      const assets = "build/client/assets";
      for (const name of readdirSync(assets).filter((one) => /\.(js|css|svg)$/.test(one))) {
        const content = readFileSync(join(assets, name));
        writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content));
        writeFileSync(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

/** Remix brings a decoder for its "single fetch", which this portal does not use: browsers need not load it. */
function withoutSingleFetch(): Plugin {
  return {
    name: "without-single-fetch",
    enforce: "pre",
    resolveId: (id, importer, options) =>
      id === "turbo-stream" && !options.ssr && importer?.includes("@remix-run/react") ? "\0no-turbo-stream" : null,
    load: (id) =>
      id === "\0no-turbo-stream" ? "export const decode = () => { throw new Error('Single fetch is off.'); };" : null,
  };
}

/** Lucide's icons are drawn by our own small part, which costs a page nearly nothing (decision 0022). */
function lightIcons(): Plugin {
  return {
    name: "light-icons",
    enforce: "pre",
    resolveId: (id, importer) =>
      id.endsWith("/createLucideIcon.mjs") && importer?.includes("lucide-react") ? "\0light-icons" : null,
    load: (id) => (id === "\0light-icons" ? 'export { drawIcon as default } from "~/ui/draw-icon";' : null),
  };
}

/** On the server our parts are described and find their words by lighter means, made for pages that are written once (decision 0086). */
function lightOnServer(): Plugin {
  const light: Record<string, { own: string; code: string }> = {
    "react/jsx-runtime": {
      own: "app/ui/light-elements.ts",
      code: 'export { Fragment } from "react/jsx-runtime"; export { jsx, jsx as jsxs } from "~/ui/light-elements";',
    },
    "react-i18next": {
      own: "app/platform/i18n/use-translation.server.ts",
      code: 'export { I18nextProvider, initReactI18next, Trans } from "react-i18next"; export { useTranslation } from "~/platform/i18n/use-translation.server";',
    },
  };
  const mark = "\0light:";
  return {
    name: "light-on-server",
    enforce: "pre",
    apply: "build",
    resolveId(id, importer, { ssr }) {
      const own = ssr && importer?.startsWith(resolve("app")) ? light[id]?.own : undefined;
      return own && importer !== resolve(own) ? mark + id : null;
    },
    load: (id) => (id.startsWith(mark) ? (light[id.slice(mark.length)]?.code ?? null) : null),
  };
}

/** The parts of `app/ui` come to browsers as one file: every page has most of them, and each alone is a few hundred bytes. */
function partsInOneFile(): Plugin {
  const manualChunks = (id: string) => (/\/app\/ui\/[^/]+\.tsx?$/.test(id) ? "parts" : undefined);
  return {
    name: "parts-in-one-file",
    config: (_config, env) => (env.isSsrBuild ? undefined : { build: { rollupOptions: { output: { manualChunks } } } }),
  };
}

const own = [processEntries(), partsInOneFile(), withoutSingleFetch(), lightIcons(), lightOnServer(), packedAssets()];

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig), tsconfigPaths(), ...own],
  build: { target: "es2022", minify: "terser", terserOptions: { compress: { passes: 2 } } },
  resolve: { alias: { "~": resolve("app") } },
  optimizeDeps: {
    // what every page loads is bundled before the first is asked for; a reload meanwhile would meet two Reacts
    include: ["@remix-run/react", "react-i18next", "remix-i18next/client", "i18next", "clsx", "zod"],
    // the development server finds Argon2 behind the server's files, but its version for browsers is not installed
    exclude: ["lucide-react", "@node-rs/argon2"],
  },
  ssr: { target: "node", noExternal: ["lucide-react"] },
});
