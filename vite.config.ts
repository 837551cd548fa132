import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { atOnce } from "./scripts/vite/atOnce.ts";
import { documentIndex } from "./scripts/vite/documentIndex.ts";
import { landingFonts } from "./scripts/vite/landingFonts.ts";
import { offline } from "./scripts/vite/offline.ts";
import { openPage } from "./scripts/vite/openPage.ts";
import { readMaps } from "./scripts/vite/readMaps.ts";

export default defineConfig({
  base: "./",
  // One page: what is not there, such as a text that a host has not put at documents/, is answered with 404.
  appType: "mpa",
  plugins: [
    react(),
    readMaps(),
    landingFonts(),
    documentIndex(),
    developmentPolicy(),
    licenses(),
    openPage(),
    offline(),
  ],
  // d3-zoom brings transitions, and colours for them, that the map never uses: ten kilobytes before the first picture. The line
  // breaker brings what every browser has.
  resolve: {
    alias: {
      "d3-transition": resolve("src/ui/map/withoutTransitions.ts"),
      "d3-color": resolve("src/ui/map/withoutColours.ts"),
      "base64-js": resolve("src/ui/map/withoutBase64.ts"),
    },
  },
  build: {
    target: ["chrome123", "safari17.5", "firefox120"],
    // The policy of index.html allows no inline script and no polyfill is needed; data: fonts would be refused too.
    assetsInlineLimit: 0,
    // What a later part needs in its turn comes when that part asks for it: all these names would stand in the first script. A part
    // with style is named, which would wait for its style otherwise.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (part, files) => {
        const styles = files.filter((file) => file.endsWith(".css"));
        return styles.length > 0 ? [part, ...styles] : [];
      },
    },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // The first build cuts fonts for a while.
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: [{ name: atOnce("src/main.tsx"), debugName: "at once" }] } },
    },
  },
  worker: { format: "es" },
  // The development server prepares the packages of this page before it is asked for, and looks at no other: the first export, or
  // the first file, would have it find more, and load the page anew.
  optimizeDeps: { entries: ["index.html", "src/workers/*.ts", "src/outlines/*.ts"] },
});

/** Loosens the page's policy for the development server alone: its client needs inline code, styles and a web socket. */
function developmentPolicy(): Plugin {
  const policy = [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self' ws:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
  return {
    name: "development-policy",
    apply: "serve",
    transformIndexHtml: {
      order: "pre",
      handler: (html) =>
        html.replace(/(<meta\s+http-equiv="Content-Security-Policy"\s+content=")[^"]*/, (_, start) => start + policy),
    },
  };
}

/** Lays the licenses of the fonts, and of the table of characters, beside them, as they ask for. */
function licenses(): Plugin {
  const texts = {
    inter: "@fontsource-variable/inter/LICENSE",
    "noto-sans-tc": "@fontsource-variable/noto-sans-tc/LICENSE",
    "noto-serif-tc": "@fontsource-variable/noto-serif-tc/LICENSE",
    "source-serif-4": "@fontsource-variable/source-serif-4/LICENSE",
    opencc: "opencc-js/THIRD_PARTY_LICENSES.md",
  };
  return {
    name: "licenses",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    generateBundle() {
      for (const [name, place] of Object.entries(texts)) {
        const source = readFileSync(`node_modules/${place}`, "utf8");
        this.emitFile({ type: "asset", fileName: `licenses/${name}.txt`, source });
      }
    },
  };
}
