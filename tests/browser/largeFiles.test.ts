import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { expect, it, vi } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { wordsOfPdf } from "../support/wordsOfPdf.ts";
import { noProblems, open } from "./support/page.ts";
import { bytesOf, drawn, openByDialog } from "./support/shell.ts";

vi.setConfig({ testTimeout: 300_000 });

/** Just more than a page makes files of by itself. */
const claims = 2500;
const map = debateOf({ claims });

it("of a large map a worker makes the picture of pixels, the PDF and the page in one file, and they are whole", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await drawn(page);
  await openByDialog(page, "large.json", writeMap(map));
  await page.locator('[data-card="c0"]').waitFor({ timeout: 120_000 });
  const shown = await page.locator("[data-region=map] [data-card]").count();
  const begun: string[] = [];
  page.on("worker", (worker) => begun.push(worker.url()));

  const png = await taken(page, "PNG picture");
  expect(png.bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual(png.size);

  const pdf = await taken(page, "PDF picture");
  expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.size).toHaveLength(2);
  expect(wordsOfPdf(pdf.bytes)).toContain("What is to be done?");
  // The picture of pixels is twice as large unless told.
  pdf.size.forEach((length, i) => {
    expect(Math.abs((png.size[i] ?? 0) - 2 * length)).toBeLessThan(2);
  });

  const html = await taken(page, "HTML page");
  expect(begun.filter((url) => url.includes("file.worker"))).toHaveLength(3);
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  writeFileSync(join(folder, "large.html"), html.bytes);
  const again = await open({ at: pathToFileURL(join(folder, "large.html")).href });
  await again.page.locator('[data-card="c0"]').waitFor({ timeout: 60_000 });
  expect(await again.page.locator("[data-region=map] [data-card]").count()).toBe(shown);
  expect((await again.page.locator("[data-region=map]").innerText()).includes(`${claims}`)).toBe(true);
  rmSync(folder, { recursive: true });
  expect([problems, again.problems]).toEqual([noProblems, noProblems]);
});

/** Saves a file of a format as it is offered, and how large its picture is said to be. */
async function taken(page: Page, format: string) {
  await page.keyboard.press("Control+Shift+E");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByLabel(format).click();
  const save = dialog.locator("button[aria-disabled=false]", { hasText: "Download" });
  await dialog.getByText(format === "HTML page" ? /^[\d.]+ .?B\b/u : /^\d+ × \d+ · /u).waitFor({ timeout: 60_000 });
  const said = await dialog.getByRole("status").innerText();
  const downloading = page.waitForEvent("download");
  await save.click();
  const size = (/^(\d+) × (\d+)/u.exec(said) ?? []).slice(1).map(Number);
  return { bytes: await bytesOf(await downloading), size };
}
