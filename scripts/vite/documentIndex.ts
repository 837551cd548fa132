import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The list of the texts that a host has put beside the page; a host may write it by hand as well. */
const place = "documents/index.json";

/** Lists the original texts in public/documents/, so that the page asks a host for none that is not there. */
export function documentIndex(): Plugin {
  let publicDir = "";
  return {
    name: "document-index",
    apply: (config) => !config.build?.ssr,
    configResolved: (config) => {
      ({ publicDir } = config);
    },
    generateBundle() {
      // A list that is there already is copied with the texts.
      if (existsSync(join(publicDir, place))) return;
      this.emitFile({ type: "asset", fileName: place, source: JSON.stringify(textsIn(publicDir)) });
    },
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        if (request.url !== `/${place}` || existsSync(join(publicDir, place))) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(textsIn(publicDir)));
      });
    },
  };
}

/** The ids of the documents whose texts lie in a folder. */
function textsIn(publicDir: string): readonly string[] {
  const folder = join(publicDir, "documents");
  if (!existsSync(folder)) return [];
  const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return texts.map((name) => name.slice(0, -".txt".length)).sort();
}
