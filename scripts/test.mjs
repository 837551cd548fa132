// `npm test`: types, style, unused code, tests. Every step runs, whatever the one before it said.
// The last line counts the tests; a step that failed counts as one failure at least. Above it stand the names of the
// tests that failed, and of the journeys that passed at their second try only: each of those is a fault to be found.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./setup.mjs";

const results = join(root, "node_modules", ".cache", "argument-atlas", `tests-${process.pid}.json`);
mkdirSync(dirname(results), { recursive: true });

const checks = [
  run("types without the page", "tsc", ["-p", "tsconfig.core.json"]),
  run("types", "tsc", ["-p", "tsconfig.json"]),
  run("style", "biome", ["check", "--error-on-warnings", "."]),
  run("unused code", "knip", []),
];
const tests = run("tests", "vitest", ["run", "--reporter=default", "--reporter=./scripts/tally.mjs"], {
  TALLY: results,
});
const counts = readTally();
rmSync(results, { force: true });

console.log("");
for (const { name, passed, seconds } of [...checks, tests]) {
  console.log(`${passed ? "ok    " : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
}
const failed = checks.filter(({ passed }) => !passed).length + counts.failed;
for (const name of counts.failures) console.log(`FAILED  ${name}`);
for (const name of counts.secondTries) console.log(`passed at the second try only  ${name}`);
console.log(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a program of the project's own packages, and says whether it was content. */
function run(name, program, args, variables = {}) {
  console.log(`\n-- ${name}`);
  const start = performance.now();
  const path = join(root, "node_modules", ".bin", program);
  const env = { ...process.env, ...variables };
  const { status } = spawnSync(path, args, { cwd: root, env, stdio: "inherit", shell: process.platform === "win32" });
  return { name, passed: status === 0, seconds: (performance.now() - start) / 1000 };
}

/** What the run of the tests wrote down; one failure where it failed for another reason than a test, or wrote nothing. */
function readTally() {
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0, failures: [], secondTries: [] };
  const written = JSON.parse(readFileSync(results, "utf8"));
  return { ...written, failed: Math.max(written.failed, tests.passed ? 0 : 1) };
}
