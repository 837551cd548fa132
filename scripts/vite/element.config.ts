import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";

const root = resolve(import.meta.dirname, "../..");

/** How the custom element is built: one module, with its styles in it, for any page. */
export default defineConfig({
  plugins: [declarations()],
  resolve: {
    alias: {
      "d3-transition": resolve(root, "src/ui/map/withoutTransitions.ts"),
      "d3-color": resolve(root, "src/ui/map/withoutColours.ts"),
      "base64-js": resolve(root, "src/ui/map/withoutBase64.ts"),
    },
  },
  build: {
    target: ["chrome123", "safari17.5", "firefox120"],
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: resolve(root, "src/ui/element/ArgumentAtlas.ts"),
      preserveEntrySignatures: "exports-only",
      checks: { pluginTimings: false },
      output: { format: "es", codeSplitting: false, entryFileNames: "argument-atlas.js" },
    },
  },
});

/** Tells the types of what the module hands out. */
function declarations(): Plugin {
  const source =
    '/** `<argument-atlas src="map.json">` */\nexport declare class ArgumentAtlas extends HTMLElement {}\n';
  return {
    name: "declarations",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "argument-atlas.d.ts", source });
    },
  };
}
