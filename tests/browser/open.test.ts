import { describe, expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { mapOf } from "../support/maps.ts";
import { noProblems, open } from "./support/page.ts";
import { choose, drawn, drop, openByDialog } from "./support/shell.ts";

const mine = {
  ...mapOf("calm <= base; calm x- cash; base <- data; v1: base data; v2: cash; v1 = no calm"),
  id: "mine",
};
const good = writeMap(mine);
const broken = good.replace('"support"', '"supports"').replace('"to": "calm"', '"to": "clam"');

describe("a reader's own map", () => {
  it("opens by the dialog, and the sample comes back by the menu", async () => {
    const { page, context, problems } = await open({ language: "en" });
    await drawn(page);
    const sampleTitle = await page.title();
    await openByDialog(page, "mine.json", good);
    await page.getByRole("button", { name: "File menu: mine.json" }).waitFor();
    expect(await page.title()).toBe("Should we? · Argument Atlas");
    await page.locator('[data-claim="base"]').first().waitFor();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#m=mine/u);
    await choose(page, "Back to the sample debate");
    await expect.poll(() => page.title()).toBe(sampleTitle);
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("opens by being dropped anywhere, whatever it is called", async () => {
    const { page, context, problems } = await open({ language: "en" });
    await drawn(page);
    await drop(page, "mine.txt", good);
    await page.getByRole("button", { name: "File menu: mine.txt" }).waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("that does not read changes nothing, and is shown with every issue beside its lines", async () => {
    const { page, context, problems } = await open({ language: "en", hash: "c=wechat-safe&l=en&t=light" });
    await drawn(page);
    await openByDialog(page, "mine.json", broken);
    const dialog = page.getByRole("dialog", { name: /^“mine.json” can’t be opened yet: 2 problems/u });
    await dialog.waitFor();
    for (const issue of readMap(broken).issues) {
      await dialog.getByRole("button", { name: `line ${issue.line}, column ${issue.column}` }).focus();
      await dialog.getByText(issue.found.en).waitFor();
      await dialog.getByText(issue.fix.en).waitFor();
      const line = await dialog.locator("[data-active=true] code").textContent();
      expect(line).toBe(broken.split("\n")[issue.line - 1]);
    }
    await dialog.getByText("Your current map is unchanged.").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toMatch(/^#c=wechat-safe/u);
    await page.getByRole("button", { name: "File menu: alipay-wechat.json" }).waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("is asked for by a link to it, and then shown as the link says", async () => {
    const { page, context, problems } = await open({ language: "en", hash: "m=mine&c=data&l=en&t=dark" });
    await page.getByRole("status").getByText("This link leads to another map, “mine”.").waitFor();
    await drop(page, "mine.json", good);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#m=mine&c=data/u);
    await page.locator("[data-region=panel]").waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });
});

it("a text that is of no document is refused, and nothing is lost", async () => {
  const { page, context, problems } = await open({ language: "en" });
  await drawn(page);
  await drop(page, "notes.txt", "Nothing of the sort stands here.\n".repeat(20));
  await expect.poll(() => page.getByRole("alert").allTextContents()).not.toEqual([""]);
  await page.getByRole("button", { name: "File menu: alipay-wechat.json" }).waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
  await context.close();
  expect(problems).toEqual(noProblems);
});
