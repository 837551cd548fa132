import { execFile } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright";
import { type PreviewServer, preview } from "vite";
import type { TestProject } from "vitest/node";
import { findBrowser, launchOptions } from "../../../scripts/browser.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built page is served, with a slash at its end. */
    readonly pageUrl: string;
    /** Where the one browser of all journeys listens. */
    readonly browserEndpoint: string;
    /** The folder of what HTML files are made of. */
    readonly onePage: string;
    /** The folder of the custom element. */
    readonly element: string;
  }
}

const root = resolve(import.meta.dirname, "../../..");
// Of its own, since two runs at once would build over each other's page.
const outDir = join(root, "node_modules", ".cache", "argument-atlas", `page-${process.pid}`);

/** Builds the page as it is shipped, serves it, and starts one browser for all journeys. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const [onePage, element] = await Promise.all([built("onePage"), built("element"), buildPage()]);
  // As a build of all parts leaves it beside the page.
  cpSync(onePage, join(outDir, "onePage"), { recursive: true });
  const server = await preview({ root, logLevel: "warn", build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launchServer({ ...launchOptions, executablePath, env: { ...process.env, ...env } });
  project.provide("pageUrl", addressOf(server));
  project.provide("browserEndpoint", browser.wsEndpoint());
  project.provide("onePage", onePage);
  project.provide("element", element);
  return async () => {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  };
}

/** The folder of a part that is built once for as long as no source has changed. */
function built(part: string): Promise<string> {
  return runScript("scripts/built.mjs", part);
}

function buildPage(): Promise<string> {
  return runScript("scripts/build.mjs", "page", "--out", outDir);
}

/** In a process of its own, since the test run's environment would choose the development build of React. */
async function runScript(...command: readonly string[]): Promise<string> {
  const { NODE_ENV: _, ...env } = process.env;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: root, env });
  process.stderr.write(stderr);
  return stdout.trim();
}

function addressOf(server: PreviewServer): string {
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error(`the page is not served at a port: ${address}`);
  return `http://127.0.0.1:${address.port}/`;
}
