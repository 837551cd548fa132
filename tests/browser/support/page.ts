import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, afterEach, inject } from "vitest";
import type { Language } from "../../../src/model/map.ts";

/** How the reader comes to the page. */
export interface Visit {
  readonly width?: number;
  readonly height?: number;
  /** What the reader's system prefers. */
  readonly theme?: "light" | "dark";
  readonly language?: Language;
  /** The part of the address after `#`. */
  readonly hash?: string;
  readonly reducedMotion?: boolean;
  /** How many pixels of the screen there are for one of the page; one unless told. */
  readonly ratio?: number;
  /** Whether the reader's finger is the pointer. */
  readonly touch?: boolean;
  /** Whether the page may be kept on the device; only those journeys ask for it that are about that. */
  readonly offline?: boolean;
  /** Where they come to; the page as it is served unless told. */
  readonly at?: string;
  /** What hosts answer, by address. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

/** What a host answers: what it is, and what it says. */
export interface Answer {
  readonly type: string;
  readonly body: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What went wrong on a page since it was opened. */
export interface Problems {
  /** Errors and warnings in the console, and errors that nobody caught. */
  readonly console: string[];
  /** Breaches of the page's content security policy. */
  readonly policy: string[];
  /** Addresses asked for that are not the page's own. */
  readonly foreign: string[];
  /** Dialogs of the browser: alert, confirm, prompt. */
  readonly dialogs: string[];
}

/** None of them, for `expect(problems).toEqual(noProblems)`. */
export const noProblems: Problems = { console: [], policy: [], foreign: [], dialogs: [] };

let browser: Promise<Browser> | undefined;

/** The visits of the present test: what is open would take its share of the next one's time. */
const visits = new Set<BrowserContext>();

afterEach(async () => {
  for (const context of visits) await context.close();
  visits.clear();
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** Opens the page as a reader would who comes for the first time, and writes down what goes wrong. */
export async function open(visit: Visit = {}): Promise<{ page: Page; context: BrowserContext; problems: Problems }> {
  browser ??= chromium.connect(inject("browserEndpoint"));
  const context = await (await browser).newContext({
    viewport: { width: visit.width ?? 1440, height: visit.height ?? 900 },
    colorScheme: visit.theme ?? "light",
    locale: visit.language === "en" ? "en-GB" : "zh-TW",
    reducedMotion: visit.reducedMotion ? "reduce" : "no-preference",
    deviceScaleFactor: visit.ratio ?? 1,
    hasTouch: visit.touch ?? false,
    isMobile: visit.touch ?? false,
    acceptDownloads: true,
    serviceWorkers: visit.offline ? "allow" : "block",
  });
  visits.add(context);
  const problems: Problems = { console: [], policy: [], foreign: [], dialogs: [] };
  const at = visit.at ?? inject("pageUrl");
  await watch(context, problems, at);
  for (const [address, { type, body, status = 200, headers = {} }] of Object.entries(visit.answers ?? {})) {
    await context.route(address, (route) =>
      route.fulfill({ status, contentType: type, body, headers: { ...headers } }),
    );
  }
  const page = await context.newPage();
  await page.goto(at + (visit.hash ? `#${visit.hash}` : ""));
  return { page, context, problems };
}

/** What Playwright says of a journey in which nothing is kept on the device. */
const blocked = "Service Worker registration blocked by Playwright";

async function watch(context: BrowserContext, problems: Problems, at: string): Promise<void> {
  const own = new URL(at);
  context.on("request", (request) => {
    const { origin, protocol, pathname } = new URL(request.url());
    // A page that lies on a disk is a file of its own, and no other.
    const isOwn = own.protocol === "file:" ? pathname === own.pathname : origin === own.origin;
    if (!isOwn && !["data:", "blob:"].includes(protocol)) problems.foreign.push(request.url());
  });
  context.on("console", (message) => {
    const isGrave = message.type() === "error" || message.type() === "warning";
    if (isGrave && !message.text().includes(blocked)) problems.console.push(message.text());
  });
  context.on("weberror", (error) => problems.console.push(String(error.error())));
  context.on("dialog", async (dialog) => {
    problems.dialogs.push(`${dialog.type()}: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await context.exposeFunction("reportViolation", (what: string) => problems.policy.push(what));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report: unknown = Reflect.get(window, "reportViolation");
      if (typeof report === "function") report(`${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
}
