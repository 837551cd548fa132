import { readFileSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import type { Plugin } from "vite";
import { readMap } from "../../src/formats/json.ts";

/** What the address of an asset is written as until it is known: `export default import.meta.ROLLUP_FILE_URL_…`. */
const fileUrl = "import.meta.ROLLUP_FILE_URL_";
const mark = "\0map:";

/**
 * `import url from "./map.json?map"` gives the address of the map as it reads: checked now, defaults filled in. So the page
 * takes it as it is, and brings what reads maps only when a reader opens one. The page begins to fetch it with its scripts.
 */
export function readMaps(): Plugin {
  let root = "";
  let isBuild = false;
  return {
    name: "read-maps",
    enforce: "pre",
    configResolved: (config) => {
      root = config.root;
      isBuild = config.command === "build";
    },
    resolveId: (source, importer) =>
      source.endsWith(".json?map") && importer
        ? mark + resolve(dirname(importer), source.slice(0, -".json?map".length))
        : null,
    load(id) {
      if (!id.startsWith(mark)) return null;
      const path = `${id.slice(mark.length)}.json`;
      if (!isBuild) return `export default ${JSON.stringify(`/${relative(root, path)}?read`)};`;
      this.addWatchFile(path);
      const name = `${basename(dirname(path))}.json`;
      const asset = this.emitFile({ type: "asset", name, source: JSON.stringify(mapAt(path)) });
      return `export default ${fileUrl}${asset};`;
    },
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const path = request.url?.endsWith(".json?read") ? request.url.slice(1, -"?read".length) : undefined;
        if (path === undefined) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(mapAt(resolve(root, path))));
      });
    },
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /^assets\/.*\.json$/u.test(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", as: "fetch", crossorigin: true, href: `./${file}` },
            injectTo: "head" as const,
          })),
    },
  };
}

function mapAt(path: string) {
  const { value, issues } = readMap(readFileSync(path, "utf8"));
  if (value) return value;
  throw new Error([`${path} is not shipped, since it has problems:`, ...issues.map(lineOf)].join("\n"));
}

function lineOf({ line, column, found }: { line: number; column: number; found: { en: string } }): string {
  return `  ${line}:${column} ${found.en}`;
}
