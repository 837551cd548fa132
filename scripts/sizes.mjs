// `npm run sizes` builds the page and prints how many bytes each of its scripts takes on its way, gzipped.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildPage } from "./build.mjs";
import { root } from "./setup.mjs";

const outDir = join(root, "node_modules", ".cache", "argument-atlas", "sizes");
await buildPage(outDir);
const page = readFileSync(join(outDir, "index.html"), "utf8");
const files = readdirSync(join(outDir, "assets")).filter((name) => /\.(?:js|css|json)$/u.test(name));
const rows = files.map((name) => ({
  name,
  when: page.includes(name) ? "at once" : "later",
  bytes: gzipSync(readFileSync(join(outDir, "assets", name))).length,
}));
for (const { name, when, bytes } of rows.sort((a, b) => a.when.localeCompare(b.when) || b.bytes - a.bytes)) {
  console.log(`${String(bytes).padStart(8)}  ${when.padEnd(8)}${name}`);
}
rmSync(outDir, { recursive: true, force: true });
