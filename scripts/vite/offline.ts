import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What is not fetched before it is used: fonts but for those cut for the debate, what draws outlines, licenses, the host’s, and what needs other hosts. */
const onlyWhenUsed = /^(?!assets\/(?:landing|debate)-).*\.(?:woff2|wasm|txt)$|^documents\/|^open\.html$/u;

/** Ships service-worker.js, which holds the list of the page's files: the page works without a network once it was open. */
export function offline(): Plugin {
  let publicDir = "";
  return {
    name: "offline",
    enforce: "post",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    configResolved: (config) => {
      ({ publicDir } = config);
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const built = Object.values(bundle).map((file) => ({
          name: file.fileName,
          content: file.type === "chunk" ? file.code : file.source,
        }));
        const files = [...built, ...publicFiles(publicDir)].filter(({ name }) => !onlyWhenUsed.test(name));
        const hash = createHash("sha256");
        for (const { name, content } of files) hash.update(name).update(content);
        const head = [
          `const version = ${JSON.stringify(hash.digest("hex").slice(0, 16))};`,
          `const files = ${JSON.stringify(files.map(({ name }) => name).sort())};`,
        ];
        const worker = readFileSync(join(import.meta.dirname, "serviceWorker.js"), "utf8");
        this.emitFile({ type: "asset", fileName: "service-worker.js", source: [...head, worker].join("\n") });
      },
    },
  };
}

/** The files that are shipped as they stand; texts that a host puts beside the page are the host's. */
function publicFiles(folder: string) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, content: readFileSync(join(folder, name)) }));
}
