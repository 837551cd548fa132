// What a clone runs of what it ships: built into node_modules/.cache, and again only when a file has changed that it is
// made of.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./setup.mjs";

const cache = join(root, "node_modules", ".cache", "argument-atlas");
const folders = ["src", "data/schema", "scripts/vite"];
const files = ["package.json", "package-lock.json", "vite.config.ts", "scripts/build.mjs", "docs/issues.md"];

/** The folder in which a part of scripts/build.mjs lies as it is built from the sources as they are. */
export async function built(part) {
  const folder = join(cache, `${part}-${fingerprint()}`);
  if (!existsSync(folder)) await rebuild(part, folder);
  return folder;
}

/** Says whether anything changed that is built, by place, size and time of writing. */
function fingerprint() {
  const hash = createHash("sha256");
  const sources = folders.flatMap((folder) => filesIn(join(root, folder)));
  for (const path of [...sources, ...files.map((file) => join(root, file))].sort()) {
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
async function rebuild(part, folder) {
  const { parts } = await import("./build.mjs");
  mkdirSync(cache, { recursive: true });
  const aside = join(cache, `building-${part}-${process.pid}`);
  await parts[part].make(aside);
  const outdated = readdirSync(cache).filter((name) => name.startsWith(`${part}-`) && join(cache, name) !== folder);
  for (const name of outdated) rmSync(join(cache, name), { recursive: true, force: true });
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true });
  }
}

//   node scripts/built.mjs onePage    prints where the part lies
if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await built(process.argv[2]));
