// Makes a fresh clone ready: checks the Node version, and installs what package-lock.json says unless it is installed.
// Needs nothing but Node itself. `npm start`, `npm test` and `npm run build` call it first.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** Installs the dependencies where they are missing or others; npm's words go to standard error. Ends the process if that fails. */
export function setUp() {
  checkNode();
  install(root);
}

/** Installs what the lock file of a folder says, unless it is there. */
export function install(folder) {
  if (isInstalled(folder)) return;
  console.error("Installing the dependencies, once ...");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node.js 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

/** Whether npm's own record of what it installed says the same as the lock file, other platforms' packages aside. */
function isInstalled(folder) {
  const installed = packagesOf(join(folder, "node_modules", ".package-lock.json"));
  const locked = packagesOf(join(folder, "package-lock.json"));
  return Object.entries(locked).every(([place, { version, optional }]) => {
    if (place === "") return true;
    return installed[place] ? installed[place].version === version && existsSync(join(folder, place)) : optional;
  });
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, "utf8")).packages : {};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
