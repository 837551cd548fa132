// Builds what is shipped: the page, the page in one file, the custom element, the command line and the library.
//   node scripts/build.mjs                   all of them into dist/
//   node scripts/build.mjs page --out DIR    one of them (page, onePage, element, cli, lib) into DIR
import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { root } from "./setup.mjs";

export const parts = {
  page: { outDir: "dist", make: buildPage },
  onePage: { outDir: "dist/onePage", make: buildOnePage },
  element: { outDir: "dist/element", make: buildElement },
  cli: { outDir: "dist/cli", make: buildCli },
  lib: { outDir: "dist/lib", make: buildLib },
};

/** The page, as static files that any host can serve from any folder. */
export async function buildPage(outDir) {
  await build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true } });
}

/** The page in one file but for its map, from which the command line makes HTML files. */
export async function buildOnePage(outDir) {
  const configFile = join(root, "scripts", "vite", "onePage.config.ts");
  await build({ root, configFile, logLevel: "warn", build: { outDir, emptyOutDir: true } });
}

/** The custom element, as one module for other pages. */
export async function buildElement(outDir) {
  const configFile = join(root, "scripts", "vite", "element.config.ts");
  await build({ root, configFile, logLevel: "warn", build: { outDir, emptyOutDir: true } });
}

/** The command line, as one file for Node with the dependencies left outside. */
export async function buildCli(outDir) {
  await buildForNode("src/cli/argument-atlas.ts", outDir);
  chmodSync(join(outDir, "argument-atlas.js"), 0o755);
}

/** The library, file by file, so that a bundler takes only what is used, with their type declarations beside them. */
export async function buildLib(outDir) {
  await buildLibModules(outDir);
  const command = [join(root, "node_modules/typescript/lib/tsc.js"), "-p", "tsconfig.lib.json", "--outDir", outDir];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("the declarations of the library could not be written");
}

/** The library without its declarations. */
export function buildLibModules(outDir) {
  const output = { preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js" };
  return buildForNode("src/index.ts", outDir, { rolldownOptions: { output } });
}

function buildForNode(entry, outDir, more = {}) {
  const fixed = { emptyOutDir: true, copyPublicDir: false, target: "node20", minify: false };
  const options = { ssr: entry, outDir, ...fixed, ...more };
  // It reads XML, and the page, which has it in its bundle, asks for no package at run time.
  return build({ root, logLevel: "warn", ssr: { noExternal: ["saxes", "xmlchars"] }, build: options });
}

async function main() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
  for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
    const part = parts[name];
    if (!part) throw new Error(`there is no part "${name}" to build: choose from ${Object.keys(parts).join(", ")}`);
    await part.make(resolve(values.out ?? join(root, part.outDir)));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
