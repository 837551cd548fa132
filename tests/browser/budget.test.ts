import { gzipSync } from "node:zlib";
import type { Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import { open, type Visit } from "./support/page.ts";
import { drawn } from "./support/shell.ts";

it("the scripts that the page names take less than 170 KB on their way, gzipped", async () => {
  const page = await (await fetch(inject("pageUrl"))).text();
  const scripts = [...page.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+\.js)"/gu)].flatMap(([, at]) => at ?? []);
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = await Promise.all(scripts.map(async (at) => gzipSync(await bytesOf(at)).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(170_000);
});

describe.each<Visit & { language: "zh-Hant" | "en"; width: number; height: number }>([
  { language: "zh-Hant", width: 1440, height: 900 },
  { language: "en", width: 1440, height: 900 },
  { language: "zh-Hant", width: 390, height: 844 },
  { language: "en", width: 390, height: 844 },
])("the landing in $language, $width pixels wide", (visit) => {
  it("takes less than 400 KB of fonts, all cut for it", async () => {
    const { page, context } = await open(visit);
    await landed(page);
    const fonts = await page.evaluate(() => {
      const fetched = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      return fetched
        .filter(({ name }) => name.endsWith(".woff2"))
        .map((one) => ({ at: one.name, size: one.encodedBodySize }));
    });
    await context.close();
    expect(fonts.map(({ at }) => at).filter((at) => !/\/landing-[^/]+$/u.test(at))).toEqual([]);
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(400_000);
  });

  it("stays where it is when its fonts and what comes later arrive", async () => {
    const { page, context } = await open(visit);
    await landed(page);
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          // Buffered: all of them since the page was opened, of which there is one list at least, be it empty.
          new PerformanceObserver((list) => {
            // The types of the page's entries do not know it yet.
            const entries = list.getEntriesByType("layout-shift") as (PerformanceEntry & { readonly value: number })[];
            resolve(entries.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(resolve, 1000, 0);
        }),
    );
    await context.close();
    expect(shifts).toBeLessThan(0.01);
  });
});

/** Waits until the landing and all that comes after it are there. */
async function landed(page: Page): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) > 640) await drawn(page);
  else await page.getByRole("tree").waitFor();
  await page.locator('link[href*="otherFonts"]').waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
}

async function bytesOf(at: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(new URL(at, inject("pageUrl")))).arrayBuffer());
}
