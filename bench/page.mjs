// What the measurements in a browser do with our page.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { preview, runnerImport } from "vite";
import { findBrowser, launchOptions } from "../scripts/browser.mjs";
import { buildPage } from "../scripts/build.mjs";
import { root } from "../scripts/setup.mjs";

/** Our page served, and a browser: the page that is given, or one that is built for it and removed when all is closed. */
export async function servePage(given) {
  const outDir = given ?? join(root, "node_modules", ".cache", "argument-atlas", "measured");
  if (!given) await buildPage(outDir);
  const server = await preview({ root, logLevel: "warn", build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ ...launchOptions, executablePath, env: { ...process.env, ...env } });
  const close = async () => {
    await browser.close();
    await server.close();
    if (!given) rmSync(outDir, { recursive: true, force: true });
  };
  return { browser, address: addressOf(server), close };
}

/** Where a server answers. */
export function addressOf(server) {
  return `http://127.0.0.1:${server.httpServer.address().port}/`;
}

/** What a module of ours gives. */
export async function load(file) {
  return (await runnerImport(join(root, file), { root, configFile: false })).module;
}

/** Drops a debate on the page as a reader would; gives back how many milliseconds its first picture took. */
export async function dropDebate(page, text) {
  await page.route("**/debate.json", (route) => route.fulfill({ body: text, contentType: "application/json" }));
  return page.evaluate(async () => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([await (await fetch("./debate.json")).blob()], "debate.json"));
    const start = performance.now();
    for (const type of ["dragover", "drop"])
      document
        .querySelector("main")
        .dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    while (!document.querySelector('[data-card="c0"]')) {
      if (performance.now() - start > 120_000) throw new Error("nothing is drawn: is it a map with a claim c0?");
      await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
}

/** Waits until nothing has kept the page busy for a while. */
export async function calm(page) {
  await page.evaluate(async () => {
    for (let quiet = 0, last = performance.now(); quiet < 30; ) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const now = performance.now();
      quiet = now - last < 45 ? quiet + 1 : 0;
      last = now;
    }
  });
}
