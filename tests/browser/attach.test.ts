import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open } from "./support/page.ts";
import { drop } from "./support/shell.ts";

const claim = "no-social-rival";
const foreign = "今天天氣很好，適合曬棉被。\n".repeat(40);

describe("a text that is not the debate's", () => {
  it("is refused with the reason, and nothing changes", async () => {
    const { page, problems } = await open({ language: "en", hash: `c=${claim}` });
    await choose(page, foreign);
    const panel = panelOf(page);
    await panel.getByText("This file matches none of the answers").waitFor();
    await panel.locator("[data-text=none]").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual(noProblems);
  });
});

/** The debate's text is cited, not shipped: these journeys need it beside the project. */
const debates = "../shared/seeds";

describe.skipIf(!existsSync(debates))("the original text (needs ../shared/seeds)", () => {
  const original = () => {
    const [name = ""] = readdirSync(debates).filter((file) => file.endsWith(".txt"));
    return readFileSync(join(debates, name), "utf8");
  };
  /** The same text as it might come from elsewhere: with a title, and the passage's last words missing. */
  const changed = () => original().replace("包括支付寶", "支付寶也在內");

  it("is read in place, stays on this device over a reload, and goes when it is removed", async () => {
    const { page, problems } = await open({ language: "en", hash: `c=${claim}` });
    const panel = panelOf(page);
    await panel.locator("[data-text=none]").waitFor();
    await choose(page, original());
    await panel.getByText("Verified").waitFor();
    await expect
      .poll(() => page.getByRole("status").textContent())
      .toMatch(/^Original text attached: \d+ passages verified$/);
    await readsInPlace(panel);

    await page.reload();
    await panel.getByText("Verified").waitFor();
    await panel.getByText("Remembered on this device only").waitFor();
    await readsInPlace(panel);

    await panel.getByRole("button", { name: "Remove the text" }).click();
    await panel.locator("[data-text=none]").waitFor();
    await page.reload();
    await panel.locator("[data-text=none]").waitFor();
    expect(problems).toEqual(noProblems);
  });

  it("says of selected words what they ground, all of it in sight, and Escape lets go of them first", async () => {
    const { page, problems } = await open({ language: "en", width: 1366, height: 768, hash: `c=${claim}` });
    const panel = panelOf(page);
    await choose(page, original());
    await panel.getByText("Verified").waitFor();
    await panel.locator("mark[data-source]").evaluate((mark) => {
      const paragraph = mark.closest("p");
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    const strip = panel.getByText(/^The selected words?/u).locator("..");
    await strip.waitFor();
    const actions = await panel.getByRole("button", { name: "What if false" }).boundingBox();
    const box = await strip.boundingBox();
    expect(box && actions && box.y + box.height <= actions.y).toBe(true);
    const button = await strip.getByRole("button").first().boundingBox();
    expect(box && button && button.y + button.height <= box.y + box.height).toBe(true);
    await page.keyboard.press("Escape");
    await strip.waitFor({ state: "detached" });
    await panel.waitFor();
    await panel.locator("section[tabindex]").focus();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(problems).toEqual(noProblems);
  });

  it("may have moved, or lack a passage, and the panel says which", async () => {
    const { page, problems } = await open({ language: "en", hash: `c=${claim}` });
    const panel = panelOf(page);
    await choose(page, `A title that was not there.\n\n${changed()}`);
    await panel.getByText("Not found").waitFor();
    await panel.getByText("These words are not in this file.").waitFor();
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/\d+ moved, 1 not found$/);
    expect(await accessibilityFaults(page)).toEqual([]);

    await panel.getByRole("link").first().click();
    await panel.getByText("Moved").waitFor();
    await panel
      .getByText(/^In this file the same words are \d+ characters (?:after|before) the recorded place\.$/)
      .waitFor();
    expect(await panel.locator("mark[data-source]").count()).toBeGreaterThan(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual(noProblems);
  });

  it("is there from the start where a host puts it beside the page", async () => {
    const { page, context, problems } = await open({ language: "en", hash: `c=${claim}` });
    await context.route("**/documents/index.json", (route) => route.fulfill({ json: ["thread"] }));
    await context.route("**/documents/thread.txt", (route) =>
      route.fulfill({ contentType: "text/plain; charset=utf-8", body: original() }),
    );
    await page.reload();
    const panel = panelOf(page);
    await panel.getByText("The text comes with this site.").waitFor();
    await readsInPlace(panel);
    expect(problems).toEqual(noProblems);
  });

  it("is taken where it is dropped, wherever that is, and where it is pasted", async () => {
    const { page, problems } = await open({ language: "en", hash: `c=${claim}` });
    const panel = panelOf(page);
    await panel.locator("[data-text=none]").waitFor();
    await drop(page, "text.txt", original());
    await panel.getByText("Verified").waitFor();
    await panel.getByRole("button", { name: "Remove the text" }).click();
    await panel.locator("[data-text=none]").waitFor();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
    }, original());
    await panel.getByText("Verified").waitFor();
    expect(problems).toEqual(noProblems);
  });

  it("leaves selection and map where they are, and the focus at the passage", async () => {
    // A whole address, as the page itself writes it.
    const { page } = await open({ language: "en", hash: `c=${claim}&f=${claim}&l=en&t=light` });
    await panelOf(page).waitFor();
    await atRest(page);
    const world = page.locator(`[data-region=map] [data-claim="${claim}"]`).first();
    const before = await world.boundingBox();
    const address = page.url();
    const button = panelOf(page).getByRole("button", { name: "Choose the file of the original text" });
    await button.focus();
    await choose(page, original());
    await panelOf(page).getByText("Verified").waitFor();
    expect(await world.boundingBox()).toEqual(before);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tabpanel");
  });

  it.each([
    ["light", "zh-Hant", 1440],
    ["dark", "en", 1440],
    ["light", "zh-Hant", 390],
  ] as const)("has no accessibility fault in %s, %s, %i pixels wide", async (theme, language, width) => {
    const { page, problems } = await open({ theme, language, width, height: 844, hash: `c=${claim}` });
    await choose(page, original());
    await panelOf(page).locator("mark[data-source]").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual(noProblems);
  });
});

/** The passage is highlighted in the whole answer and stands in the reader's upper third. */
async function readsInPlace(panel: Locator): Promise<void> {
  const mark = panel.locator("mark[data-source]");
  expect(await mark.textContent()).toContain("包括支付寶");
  const text = panel.getByRole("region", { name: "Full text of Answer 1" });
  expect(await text.locator("p").count()).toBe(4);
  const [frame, place] = [await text.boundingBox(), await mark.boundingBox()];
  if (!frame || !place) throw new Error("the passage is not to be seen");
  expect(place.y).toBeGreaterThanOrEqual(frame.y);
  expect(place.y + place.height).toBeLessThan(frame.y + frame.height);
}

async function choose(page: Page, text: string): Promise<void> {
  const file = { name: "text.txt", mimeType: "text/plain", buffer: Buffer.from(text) };
  await panelOf(page).locator("input[type=file]").setInputFiles(file);
}

function panelOf(page: Page): Locator {
  return page.locator("[data-region=panel]");
}

/** Waits until the address has stayed the same for a while. */
async function atRest(page: Page): Promise<void> {
  for (let last = ""; last !== page.url(); ) {
    last = page.url();
    await page.waitForTimeout(900);
  }
}
