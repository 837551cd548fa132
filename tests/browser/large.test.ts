import type { Locator, Page } from "playwright";
import { expect, it, vi } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import { movedText, withOriginal } from "../../bench/originalText.ts";
import { voicedDebate } from "../../bench/voicedDebate.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { createSearch } from "../../src/view/search/createSearch.ts";
import { noProblems, open } from "./support/page.ts";
import { bytesOf, cancelWhenOffered, choose, drawn, openByDialog, slowDown } from "./support/shell.ts";

// A map of this size is read and laid out in some seconds on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const claims = 3000;

it("of a large map that is all unfolded, only what is in sight is drawn; pointer and keyboard reach all of it", async () => {
  const { page, context, problems } = await open({ language: "en", reducedMotion: true });
  await drawn(page);
  await openByDialog(page, "large.json", writeMap(debateOf({ claims })));
  await page.locator('[data-card="c0"]').waitFor({ timeout: 120_000 });
  await expect.poll(() => page.evaluate(() => location.hash), { timeout: 30_000 }).toContain(`debate-${claims}`);
  await page.evaluate(() => {
    location.hash = `${location.hash.replace(/&?f=[^&]*/u, "")}&f=@all`;
  });
  await drawnByParts(page);
  expect(await page.locator("[data-card]").count()).toBeLessThan(claims / 4);

  // The last of the first column is far away: it comes with the focus, and into sight.
  await page.locator('[data-claim="c0"]').focus();
  await page.keyboard.press("End");
  await expect.poll(() => focusedOf(page), { timeout: 30_000 }).not.toBe("c0");
  const last = await focusedOf(page);
  await expect.poll(() => isInSight(page, last), { timeout: 30_000 }).toBe(true);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focusedOf(page), { timeout: 30_000 }).not.toBe(last);
  const child = await focusedOf(page);
  await expect.poll(() => isInSight(page, child), { timeout: 30_000 }).toBe(true);
  await page.keyboard.press("Enter");
  await page.locator(`[data-card="${child}"][data-selected]`).waitFor();

  // From afar it is marked there, and what was left behind is not drawn any more.
  await page.keyboard.press("Escape");
  for (let step = 0; step < 9; step++) await page.keyboard.press("-");
  await page.locator('svg[data-showing="far"]').waitFor();
  await page.locator(`[data-mark="${child}"]`).waitFor({ state: "attached" });
  expect(await page.locator("[data-mark]").count()).toBeLessThan(claims / 3);
  await context.close();
  expect(problems).toEqual(noProblems);
});

it("of a very large map what falls and what stands is worked out by a worker, which goes on with the next question", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await drawn(page);
  await openByDialog(page, "very-large.json", writeMap(debateOf({ claims: 10_500 })));
  await page.locator('[data-card="c0"]').waitFor({ timeout: 120_000 });
  const started: string[] = [];
  page.on("worker", (worker) => started.push(new URL(worker.url()).pathname));
  await page.locator('[data-claim="c1"]').focus();
  await page.keyboard.press("w");
  const panel = page.getByRole("complementary", { name: /^Suppose/u });
  const counts = panel.getByRole("list", { name: "How much changes" });
  await counts.waitFor({ timeout: 60_000 });
  await page.locator('[data-card="c1"][data-whatif="rejected"]').waitFor();
  await page.keyboard.press("v");
  const line = page.getByRole("region", { name: "What stands" });
  await line.getByText(/By this what-if: \d+ stand/u).waitFor({ timeout: 60_000 });
  const sums = (await line.getByText(/By this what-if/u).innerText()).match(/\d+/gu)?.map(Number) ?? [];
  expect(sums.reduce((sum, count) => sum + count, 0)).toBe(10_500);
  await page.locator("[data-card] .standing").first().waitFor();
  expect(started.filter((path) => path.includes("evaluation.worker"))).toHaveLength(1);
  expect(problems).toEqual(noProblems);
});

it("a very large map is searched by a worker: one that is told of the map once, and seeks what was typed last", async () => {
  const map = debateOf({ claims: 10_500 });
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await drawn(page);
  await openByDialog(page, "very-large.json", writeMap(map));
  await page.locator('[data-card="c0"]').waitFor({ timeout: 120_000 });
  const started: string[] = [];
  page.on("worker", (worker) => started.push(new URL(worker.url()).pathname));
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox");
  const status = page.getByRole("dialog").getByRole("status");
  await expect.poll(() => status.innerText(), { timeout: 60_000 }).not.toBe("");
  const search = createSearch(map);
  const spoken = map.claims[9000]?.text.en?.split(" ").slice(0, 4).join(" ") ?? "";
  for (const words of [spoken, "zzzqqq", "markett"]) {
    const { claims, isNear } = search(words, "en");
    await field.fill(words);
    const told = claims.count === 0 ? "Nothing found" : `${claims.count} claim`;
    await expect.poll(() => status.innerText(), { timeout: 30_000 }).toContain(told);
    const lines = page.getByRole("group", { name: isNear ? /^Nearest claims/u : /^Claims/u }).getByRole("option");
    expect(await lines.count()).toBe(claims.hits.length);
  }
  // What was typed before is given up for what is typed after it.
  await field.fill("");
  await field.pressSequentially("evidence climate");
  const typed = await field.inputValue();
  const { claims } = search(typed, "en");
  await expect.poll(() => status.innerText(), { timeout: 30_000 }).toContain(`${claims.count} claim`);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await field.fill(spoken);
  await expect
    .poll(() => status.innerText(), { timeout: 30_000 })
    .toContain(`${search(spoken, "en").claims.count} claim`);
  await field.press("Enter");
  const best = search(spoken, "en").claims.hits[0]?.item.id;
  await page.locator(`[data-card="${best}"][data-selected]`).waitFor();
  expect(started.filter((path) => path.includes("search.worker"))).toHaveLength(1);
  expect(problems).toEqual(noProblems);
});

it("of a very large map that is all unfolded, a fold keeps the acted card in place, and comes with its verdicts", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await drawn(page);
  await openByDialog(page, "large.json", writeMap(debateOf({ claims: 10_500 })));
  await page.locator('[data-card="c0"]').waitFor({ timeout: 120_000 });
  await expect.poll(() => page.evaluate(() => location.hash), { timeout: 60_000 }).toContain("debate-10500");
  await page.evaluate(() => {
    location.hash = `${location.hash.replace(/&?f=[^&]*/u, "")}&f=@all`;
  });
  await drawnByParts(page);
  await page.locator('[data-claim="c0"]').focus();
  await page.keyboard.press("v");
  await page.locator('[data-card="c0"] .standing').waitFor({ timeout: 60_000 });

  // What hangs on the second claim to the right of the first goes away, and comes again.
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focusedOf(page), { timeout: 30_000 }).not.toBe("c0");
  const claim = await openNearby(page);
  const before = await placeOn(page, claim);
  for (const isOpen of ["false", "true"]) {
    await page.keyboard.press("f");
    await page.locator(`[data-claim="${claim}"][aria-expanded="${isOpen}"]`).waitFor({ timeout: 60_000 });
    expect(distance(await placeOn(page, claim), before)).toBeLessThan(1);
    expect(await focusedOf(page)).toBe(claim);
    await page.locator(`[data-card="${claim}"] .standing`).waitFor();
  }
  expect(problems).toEqual(noProblems);
});

it("of a very large map reading and unfolding tell how far they have come, and can be stopped: what was there stays", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await drawn(page);
  const file = writeMap(debateOf({ claims: 30_000 }));
  const before = await page.getByRole("application").getAttribute("aria-label");
  const reading = page.evaluate(cancelWhenOffered);
  await openByDialog(page, "large.json", file);
  expect(await reading).toContain("Reading “large.json” …");
  await page.getByText("Reading “large.json” was stopped. Your current map is unchanged.").first().waitFor();
  expect(await page.getByRole("progressbar").count()).toBe(0);

  await watchProgress(page);
  await openByDialog(page, "large.json", file);
  await page.locator('[data-card="c0"]').waitFor({ timeout: 120_000 });
  expect(await page.getByRole("application").getAttribute("aria-label")).not.toBe(before);
  expectToRise(await toldIn(page, "drop"));
  await expect.poll(() => page.evaluate(() => location.hash), { timeout: 60_000 }).toContain("debate-30000");

  const first = await page.locator("[data-card]").count();
  await page.locator('[data-claim="c0"]').focus();
  const [address, place] = [page.url(), await placeOn(page, "c0")];
  const arranging = page.evaluate(cancelWhenOffered);
  await unfoldAll(page);
  expect(await arranging).toContain("Arranging 30000 claims …");
  await page.getByText("Arranging was stopped. The map is as it was before.").first().waitFor();
  expect(await page.getByRole("progressbar").count()).toBe(0);
  await expect.poll(() => page.url()).toBe(address);
  expect(await placeOn(page, "c0")).toEqual(place);
  expect(await page.locator("[data-card]").count()).toBe(first);

  await unfoldAll(page);
  await drawnByParts(page);
  await expect.poll(() => page.getByRole("progressbar").count(), { timeout: 30_000 }).toBe(0);
  expectToRise(await toldIn(page, "arranging"));
  expect(problems).toEqual(noProblems);
});

it("of a very large map the outline tells how far it has come, and can be stopped: the reader is on the map again", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await openUnfolded(page, 30_000);
  const [address, step, cards] = [page.url(), await stepOf(page), await page.locator("[data-card]").count()];
  await slowDown(page, 6);
  await page.keyboard.press("2");
  await page.getByText("Outlining 30000 claims …").first().waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("Outlining was stopped. All is as it was before.").first().waitFor();
  await expect.poll(() => page.locator("[data-card]").count(), { timeout: 30_000 }).toBe(cards);
  expect(await page.getByRole("progressbar").count()).toBe(0);
  expect([page.url(), await stepOf(page)]).toEqual([address, step]);
  await page.goForward();
  await expect.poll(() => stepOf(page)).toBe(step + 1);
  await page.waitForTimeout(500);
  expect(page.url()).toBe(address);
  expect(await page.locator("[data-card]").count()).toBe(cards);

  await watchProgress(page);
  await page.keyboard.press("2");
  await page.getByRole("treeitem").first().waitFor({ timeout: 60_000 });
  await expect.poll(() => page.getByRole("progressbar").count(), { timeout: 30_000 }).toBe(0);
  expectToRise(await toldIn(page, "outlining"));

  // A fold there can be stopped too; the focus stays, and the rows.
  await page.getByRole("treeitem").first().focus();
  const unfolded = page.url();
  await page.keyboard.press("Shift+F");
  await page.keyboard.press("Shift+F");
  await page.getByRole("button", { name: "Cancel" }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
  await expect.poll(() => page.url()).toBe(unfolded);
  expect(await focusedOf(page)).toBe("c0");
  expect(problems).toEqual(noProblems);
});

it("what was cancelled is in no step of the history, whatever was selected meanwhile", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await openLarge(page, 10_500);
  await page.locator('[data-claim="c0"]').first().click();
  await expect.poll(() => page.url()).toContain("c=c0");
  // The claim is brought clear of its panel, and the address says so a moment later.
  await page.waitForTimeout(1500);
  const [address, step] = [page.url(), await stepOf(page)];
  await slowDown(page, 6);
  await choose(page, "Unfold all claims");
  for (const other of ["c1", "c2"]) {
    await page.locator(`[data-claim="${other}"]`).first().click();
    await expect.poll(() => page.url()).toContain(`c=${other}`);
  }
  expect(await stepOf(page)).toBe(step + 2);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
  await expect.poll(async () => [page.url(), await stepOf(page)]).toEqual([address, step]);
  for (const ahead of [1, 2]) {
    await page.goForward();
    await expect.poll(() => stepOf(page)).toBe(step + ahead);
    await page.waitForTimeout(400);
    expect(page.url()).toBe(address);
    expect(await page.getByRole("progressbar").count()).toBe(0);
  }
  for (let back = 0; back < 3; back++) await page.goBack();
  await page.locator("[data-region=panel]").waitFor({ state: "detached" });
  expect(page.url()).not.toContain("f=");
  expect(await stepOf(page)).toBe(step - 1);
  expect(problems).toEqual(noProblems);
});

it("nor is what was supposed meanwhile: what was supposed before is so again, at the step where it was", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await openLarge(page, 10_500);
  await page.locator('[data-claim="c0"]').first().focus();
  await page.keyboard.press("w");
  await expect.poll(() => page.url()).toContain("w=c0");
  await page.waitForTimeout(1500);
  const [address, step] = [page.url(), await stepOf(page)];
  await slowDown(page, 6);
  await choose(page, "Unfold all claims");
  await page.locator('[data-claim="c1"]').first().focus();
  await page.keyboard.press("w");
  await expect.poll(() => page.url()).toContain("w=c0,c1");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
  await expect.poll(async () => [page.url(), await stepOf(page)]).toEqual([address, step]);
  expect(problems).toEqual(noProblems);
});

it("of a very large map files are made beside the page: they tell how far they are, go with the dialog, and are whole", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await openLarge(page, 12_000);
  const making = () => page.workers().filter((worker) => worker.url().includes("file.worker")).length;
  await watchProgress(page);
  await page.keyboard.press("Control+Shift+E");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByLabel("All, unfolded").click();
  await dialog.getByRole("progressbar", { name: "Being made…" }).waitFor();
  await expect.poll(making, { interval: 20 }).toBe(1);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await expect.poll(making).toBe(0);

  await watchProgress(page);
  await page.keyboard.press("Control+Shift+E");
  const save = dialog.locator("button[aria-disabled=false]", { hasText: "Download" });
  await save.waitFor({ timeout: 60_000 });
  await dialog.getByText("This picture is too large to be shown here").waitFor();
  expectToRise(await toldIn(page, "preview"));
  const svg = (await downloaded(page, save)).toString();
  expect(svg.match(/ data-claim="c\d+"/gu)).toHaveLength(12_000);
  expect(svg.endsWith("</svg>\n")).toBe(true);

  await page.keyboard.press("Control+Shift+E");
  await dialog.getByLabel("JSON map file").click();
  await dialog.getByText(/^\d.* MB/u).waitFor();
  expect((await downloaded(page, save)).toString()).toBe(writeMap(debateOf({ claims: 12_000 })));
  expect(problems).toEqual(noProblems);
});

async function downloaded(page: Page, save: Locator): Promise<Buffer> {
  const downloading = page.waitForEvent("download");
  await save.click();
  return bytesOf(await downloading);
}

/** Opens a generated debate as it is seen at first. */
async function openLarge(page: Page, count: number): Promise<void> {
  await drawn(page);
  await openByDialog(page, "large.json", writeMap(debateOf({ claims: count })));
  await page.locator('[data-card="c0"]').waitFor({ timeout: 120_000 });
  await expect.poll(() => page.evaluate(() => location.hash), { timeout: 60_000 }).toContain(`debate-${count}`);
}

/** Waits for a map of which only what is in sight is drawn, above tiles: many claims are unfolded then. */
async function drawnByParts(page: Page): Promise<void> {
  await page.locator('[data-region="map"] canvas').waitFor({ state: "attached", timeout: 120_000 });
}

async function openUnfolded(page: Page, count: number): Promise<void> {
  await openLarge(page, count);
  await unfoldAll(page);
  await drawnByParts(page);
  await expect.poll(() => page.getByRole("progressbar").count(), { timeout: 30_000 }).toBe(0);
}

/** How many steps of the visit lie behind the present one. */
function stepOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(history.state?.atlasStep ?? 0));
}

async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = `${location.hash.replace(/&?f=[^&]*/u, "")}&f=@all`;
  });
}

/** Writes down what progress bars say from now on, by the part of the page that they stand in. */
async function watchProgress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const told: [string, number][] = [];
    Object.assign(window, { told });
    const look = () => {
      const bar = document.querySelector("progress[value]");
      const part = bar?.closest("[data-part]")?.getAttribute("data-part");
      if (bar instanceof HTMLProgressElement && part) told.push([part, bar.value]);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributeFilter: ["value"] });
  });
}

async function toldIn(page: Page, part: string): Promise<readonly number[]> {
  const all = await page.evaluate((): unknown => Reflect.get(window, "told"));
  const told = Array.isArray(all) ? all.filter(([of]) => of === part).map(([, value]) => Number(value)) : [];
  return told;
}

function expectToRise(told: readonly number[]): void {
  expect(new Set(told).size).toBeGreaterThan(10);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
}

/** Goes down from the card in focus to one that has something under it that is shown. */
async function openNearby(page: Page): Promise<string> {
  for (let tries = 0; tries < 40; tries++) {
    const claim = (await focusedOf(page)) ?? "";
    const card = page.locator(`[data-claim="${claim}"]`);
    if ((await card.getAttribute("aria-expanded")) === "true") {
      await expect.poll(() => isInSight(page, claim), { timeout: 30_000 }).toBe(true);
      return claim;
    }
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focusedOf(page), { timeout: 30_000 }).not.toBe(claim);
  }
  throw new Error("no card near the first has anything under it");
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the middle of a card's left edge stands in the window. */
async function placeOn(page: Page, claim: string): Promise<Place> {
  const box = await page.locator(`[data-claim="${claim}"]`).boundingBox();
  if (!box) throw new Error(`the card of ${claim} is not drawn`);
  return { x: box.x, y: box.y + box.height / 2 };
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function focusedOf(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-claim"));
}

/** Whether the card of a claim stands in the window. */
async function isInSight(page: Page, claim: string | null | undefined): Promise<boolean> {
  const box = await page.locator(`[data-claim="${claim}"]`).boundingBox();
  return box !== null && box.x >= 0 && box.y >= 0 && box.x < 1440 && box.y + box.height <= 900;
}

it("of a very large map an original text of many megabytes is read by a worker, can be called off, and is read and sought in place", async () => {
  const { map, text } = withOriginal(voicedDebate(10_000, 1000), 4000);
  const { page, context, problems } = await open({ language: "en", reducedMotion: true });
  await drawn(page);
  await openByDialog(page, "cited.json", writeMap(map));
  await page.locator('[data-card="c0"]').waitFor({ timeout: 120_000 });
  await page.locator('[data-claim="c0"]').focus();
  await page.keyboard.press("Enter");
  const panel = page.locator("[data-region=panel]");
  await panel.locator("[data-text=none]").waitFor();
  const [asked, started]: [string[], string[]] = [[], []];
  page.on("worker", (worker) => started.push(new URL(worker.url()).pathname));
  const startedForTexts = () => started.filter((path) => path.includes("/text.worker-")).length;
  const file = { name: "original.txt", mimeType: "text/plain", buffer: Buffer.from(movedText(text)) };
  const input = panel.locator("input[type=file]");

  // A worker that comes late is called off.
  let letGo = () => {};
  const isLate = new Promise<void>((go) => {
    letGo = go;
  });
  await context.route("**/text.worker-*.js", async (route) => {
    asked.push(route.request().url());
    await isLate;
    await route.continue();
  });
  await input.setInputFiles(file);
  await page.getByRole("progressbar", { name: "Progress" }).waitFor();
  await page.getByText("Reading “original.txt” …").waitFor();
  await page.waitForTimeout(400);
  await page.keyboard.press("Escape");
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  await page.getByText("Reading “original.txt” was stopped.").first().waitFor();
  await panel.locator("[data-text=none]").waitFor();
  expect(startedForTexts()).toBe(0);
  letGo();

  await input.setInputFiles(file);
  await panel.getByText("Moved").waitFor({ timeout: 60_000 });
  await expect.poll(() => page.getByRole("status").allTextContents()).toContainEqual(expect.stringMatching(/ moved$/u));
  const [claim] = map.claims;
  const [passage] = (claim?.passages ?? []).toSorted((a, b) => a.start - b.start);
  expect(await panel.locator("mark[data-source]").textContent()).toContain(passage?.phrase);
  // One was called off before it began, and one has read.
  expect(asked).toHaveLength(2);
  expect(startedForTexts()).toBe(1);

  // What is sought is sought in the text too: the word of a passage with words that follow only there finds them in their place.
  const cited = passage ? [...text].slice(passage.start, passage.end).join("").split(" ") : [];
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill([cited[1], ...cited.slice(5, 9)].join(" "));
  const excerpt = `Original: “${cited.slice(0, 9).join(" ")}`;
  await page.getByRole("option").filter({ hasText: excerpt }).locator("mark").first().waitFor({ timeout: 60_000 });
  await page.keyboard.press("Escape");

  // The device remembers it.
  await page.reload();
  await panel.getByText("Moved").waitFor({ timeout: 120_000 });
  expect(problems).toEqual(noProblems);
});
