// `npm run pictures` builds the page and takes the pictures of the README with a real browser, into docs/.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { preview } from "vite";
import { findBrowser, launchOptions } from "./browser.mjs";
import { root } from "./setup.mjs";

const pictures = [
  { file: "landing-en-light.png", hash: "l=en&t=light" },
  { file: "landing-zh-dark.png", hash: "l=zh-Hant&t=dark" },
  { file: "claim-en-light.png", hash: "c=network-effect&l=en&t=light" },
];

const outDir = join(root, "node_modules", ".cache", "argument-atlas", "pictures");
execFileSync(process.execPath, ["scripts/build.mjs", "page", "--out", outDir], { cwd: root, stdio: "inherit" });
const server = await preview({ root, logLevel: "warn", build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({ ...launchOptions, executablePath, env: { ...process.env, ...env } });
for (const { file, hash } of pictures) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/#${hash}`);
  await page.locator("[data-claim]").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(root, "docs", file) });
  console.log(`docs/${file}`);
}
await browser.close();
await server.close();
rmSync(outDir, { recursive: true, force: true });
