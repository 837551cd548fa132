// `npm run bench`: measures our layout beside others and writes docs/benchmark.md.
//   npm run bench -- --only tidy               ours alone, quick, said and not written
//   npm run bench -- --claims 300,1000         these sizes, said and not written
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { install, root } from "../scripts/setup.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const outDir = join(folder, "node_modules", ".cache", "bench");
const args = process.argv.slice(2);
const isOurs = args.includes("--only") && ["tidy", "limit"].includes(args[args.indexOf("--only") + 1] ?? "");

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
  },
});
const out = args.length === 0 ? ["--out", join(root, "docs", "benchmark.md")] : [];
const { status } = spawnSync(process.execPath, [join(outDir, "bench.js"), ...args, ...out], { stdio: "inherit" });
process.exitCode = status ?? 1;
