// `npm run bench`: measures our layout beside others and writes docs/benchmark.md.
//   npm run bench -- --only tidy               ours alone, quick, said and not written
//   npm run bench -- --claims 300,1000         these sizes, said and not written
//   npm run bench -- --frames                  how smoothly large maps move in a browser (frames.mjs), said and not written
//   npm run bench -- --acts                    how long the page answers nothing while a reader does one thing (acts.mjs), likewise
import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { install, root } from "../scripts/setup.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const outDir = join(folder, "node_modules", ".cache", "bench");
const args = process.argv.slice(2);
if (args.includes("--frames")) {
  const { measureFrames } = await import("./frames.mjs");
  install(folder);
  console.log(`\n${await measureFrames(args)}`);
  process.exit();
}
if (args.includes("--acts")) {
  const { measureActs } = await import("./acts.mjs");
  console.log(`\n${await measureActs(args)}`);
  process.exit();
}
const isOurs =
  args.includes("--only") &&
  ["tidy", "remembered", "deferred", "limit"].includes(args[args.indexOf("--only") + 1] ?? "");

// The others' packages are looked for when they are measured, so that ours alone needs none of them.
const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

if (!isOurs) install(folder);
await build({
  root,
  configFile: false,
  logLevel: "warn",
  build: {
    ssr: join(folder, "bench.ts"),
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    target: "node20",
    minify: false,
    rolldownOptions: { external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`, "u")) },
  },
});
const out = args.length === 0 ? ["--out", join(root, "docs", "benchmark.md")] : [];
const { status } = spawnSync(process.execPath, [join(outDir, "bench.js"), ...args, ...out], { stdio: "inherit" });
process.exitCode = status ?? 1;
if (status === 0 && out.length > 0) {
  const { measureFrames } = await import("./frames.mjs");
  const { measureActs } = await import("./acts.mjs");
  appendFileSync(join(root, "docs", "benchmark.md"), `\n${await measureFrames([])}\n${await measureActs([])}`);
}
