// Runs the command line from a clone: `npm run -s atlas -- check data/alipay-wechat/map.json`.
// It is built into node_modules/.cache, and again only when a source file has changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, setUp } from "./setup.mjs";

const cache = join(root, "node_modules", ".cache", "argument-atlas");

setUp();
const built = join(cache, `cli-${fingerprint()}`);
if (!existsSync(built)) await rebuild();
await import(pathToFileURL(join(built, "argument-atlas.js")).href);

/** Says whether anything changed that the command line is made of, by place, size and time of writing. */
function fingerprint() {
  const hash = createHash("sha256");
  const sources = ["src", "data/schema"].flatMap((folder) => filesIn(join(root, folder)));
  for (const path of [...sources, join(root, "package.json"), join(root, "vite.config.ts")].sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** Built aside and then put in place whole, so that two runs at once do not meet half a file. */
async function rebuild() {
  const { buildCli } = await import("./build.mjs");
  const aside = join(cache, `building-${process.pid}`);
  await buildCli(aside);
  const outdated = readdirSync(cache).filter((name) => name.startsWith("cli-") && join(cache, name) !== built);
  for (const name of outdated) rmSync(join(cache, name), { recursive: true, force: true });
  try {
    renameSync(aside, built);
  } catch (error) {
    if (!existsSync(built)) throw error;
    rmSync(aside, { recursive: true });
  }
}
