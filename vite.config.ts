import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

export default defineConfig({
  base: "./",
  // One page: what is not there, such as a text that a host has not put at documents/, is answered with 404.
  appType: "mpa",
  plugins: [react(), developmentPolicy(), fontLicenses()],
  build: {
    target: ["chrome123", "safari17.5", "firefox120"],
    // The policy of index.html allows no inline script and no polyfill is needed; data: fonts would be refused too.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  worker: { format: "es" },
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

/** Lays the fonts' licenses beside the fonts, as they ask for. */
function fontLicenses(): Plugin {
  return {
    name: "font-licenses",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    generateBundle() {
      for (const font of ["inter", "noto-sans-tc", "noto-serif-tc", "source-serif-4"]) {
        const source = readFileSync(`node_modules/@fontsource-variable/${font}/LICENSE`, "utf8");
        this.emitFile({ type: "asset", fileName: `licenses/${font}.txt`, source });
      }
    },
  };
}
