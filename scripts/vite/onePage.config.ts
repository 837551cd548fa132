import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { onePage } from "./onePage.ts";

const root = resolve(import.meta.dirname, "../..");

/** How the page in one file is built: one script and one style sheet, with all that the page loads later in them. */
export default defineConfig({
  plugins: [react(), onePage()],
  resolve: {
    alias: [
      { find: "d3-transition", replacement: resolve(root, "src/ui/map/withoutTransitions.ts") },
      { find: "d3-color", replacement: resolve(root, "src/ui/map/withoutColours.ts") },
      { find: "base64-js", replacement: resolve(root, "src/ui/map/withoutBase64.ts") },
      { find: /^\.\/canOutline\.ts$/u, replacement: resolve(root, "src/ui/export/withoutOutlines.ts") },
      { find: /^\.\/hostText\.ts$/u, replacement: resolve(root, "src/ui/panel/withoutHost.ts") },
    ],
  },
  build: {
    target: ["chrome123", "safari17.5", "firefox120"],
    copyPublicDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: resolve(root, "src/onePage.tsx"),
      checks: { pluginTimings: false, emptyImportMeta: false },
      output: { format: "iife", codeSplitting: false },
    },
  },
});
