// Finds a Chromium that starts on this machine. Each is started once before it is trusted, in this order:
//   1  the program that CHROME_PATH names
//   2  a Chrome, Chromium, Edge or Brave that is installed, or one that Playwright left
//   3  on Linux x64: the Chromium inside an npm package, brought into .cache/ once
//   4  the one that `playwright install` brings
// `node scripts/browser.mjs` prints what it found. BRING_BROWSER=1 passes over step 2.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { root } from "./setup.mjs";

/** The last version that runs on Node 20. */
const packagedChromium = "@sparticuz/chromium@147.0.0";

/** What every launch is given: no outside traffic, no sandbox (containers lack it), and text as the width table has it. */
export const launchOptions = {
  chromiumSandbox: false,
  args: [
    "--no-zygote",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
  ],
};

/** The browser for the tests: `executablePath` and `env` for a launch, and its version. Throws where there is none. */
export async function findBrowser() {
  for (const path of candidates()) {
    const browser = await startable(path);
    if (browser) return browser;
  }
  const browser = (await packaged()) ?? (await playwrights());
  if (browser) return browser;
  throw new Error("no Chromium starts here: install Chrome, Chromium or Edge, or name its program in CHROME_PATH");
}

function candidates() {
  if (process.env.CHROME_PATH) return [process.env.CHROME_PATH];
  if (process.env.BRING_BROWSER) return [];
  return [...(installed[process.platform]?.() ?? []), chromium.executablePath()].filter((path) => existsSync(path));
}

const installed = {
  linux: () => [
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/opt/google/chrome/chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/microsoft-edge",
    "/usr/bin/brave-browser",
    "/snap/bin/chromium",
  ],
  darwin: () =>
    ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"].map(
        (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
  win32: () =>
    [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
};

/** Starts it once, and lets it reckon and draw; nothing where it does not. */
async function startable(executablePath, env = {}) {
  try {
    const options = { ...launchOptions, executablePath, env: { ...process.env, ...env }, timeout: 20_000 };
    const browser = await chromium.launch(options);
    const page = await browser.newPage();
    const works = (await page.evaluate("6 * 7")) === 42 && (await page.screenshot()).length > 0;
    const version = browser.version();
    await browser.close();
    return works ? { executablePath, env, version } : undefined;
  } catch (error) {
    if (process.env.DEBUG) console.error(`${executablePath}: ${error}`);
    return undefined;
  }
}

async function packaged() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = join(root, ".cache", "browser");
  const temporary = join(folder, "unpacked");
  mkdirSync(temporary, { recursive: true });
  try {
    bringPackage(folder);
    const executablePath = unpack(folder, temporary);
    const libraries = [join(temporary, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
    return await startable(executablePath, { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: describeFonts(temporary) });
  } catch (error) {
    console.error(String(error.message).split("\n")[0]);
    return undefined;
  }
}

function bringPackage(folder) {
  if (existsSync(join(folder, "node_modules", "@sparticuz", "chromium", "package.json"))) return;
  console.error("No browser found here: bringing one from npm, once ...");
  writeFileSync(join(folder, "package.json"), '{"private":true}');
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock", "--loglevel=error"];
  execFileSync("npm", ["install", ...options, packagedChromium], { cwd: folder, stdio: ["ignore", 2, 2] });
}

/** It unpacks into the folder for temporary files, and brings its shared libraries only where it believes to run on a Lambda. */
function unpack(folder, temporary) {
  const script =
    'const { default: chromium } = await import("@sparticuz/chromium"); console.log(await chromium.executablePath())';
  const env = { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const options = { cwd: folder, encoding: "utf8", env };
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], options).trim();
}

/** A browser that knows no font of the system loads none of a page either; the package brings one, but describes another place. */
function describeFonts(temporary) {
  const folders = [join(temporary, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  const file = join(temporary, "fonts.conf");
  const lines = folders.map((folder) => `  <dir>${folder}</dir>`);
  const cache = `  <cachedir>${join(temporary, "fonts-cache")}</cachedir>`;
  writeFileSync(file, ['<?xml version="1.0"?>', "<fontconfig>", ...lines, cache, "</fontconfig>", ""].join("\n"));
  return file;
}

async function playwrights() {
  console.error("Bringing a browser with `playwright install` ...");
  const command = ["playwright", "install", "chromium"];
  spawnSync("npx", command, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  const path = chromium.executablePath();
  return existsSync(path) ? startable(path) : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findBrowser());
