import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { mapOf } from "../support/maps.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open } from "./support/page.ts";
import { bytesOf, choose, drawn, drop, openByDialog } from "./support/shell.ts";

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
    await choose(page, "Back to this page’s map");
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

  it("shows where a problem stands in its line however long that is, under no message from before", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true });
    await drawn(page);
    await page.locator("[data-claim]").first().focus();
    await page.keyboard.press("m");
    const message = page.locator("p[aria-hidden=true]", { hasText: "No small map any more" });
    await message.waitFor();
    // Some 180 signs, which is more than is seen beside the list; and thousands.
    const wide = `{"id":"mine","version":1,"question":{"en":"${"so ".repeat(36)}"},"documents":[],"claims":[],"voices":3}`;
    const wider = wide.replace("so so", "so ".repeat(2000));
    for (const [name, text] of [
      ["wide.json", wide],
      ["wider.json", wider],
    ] as const) {
      await drop(page, name, text);
      const dialog = page.getByRole("dialog", { name: new RegExp(`“${name}”`, "u") });
      const lines = dialog.getByRole("region", { name: `The lines of “${name}”` });
      const [frame, mark] = [await lines.boundingBox(), await lines.locator("mark").boundingBox()];
      if (!frame || !mark) throw new Error("there are no lines");
      expect(mark.x).toBeGreaterThanOrEqual(frame.x);
      expect(mark.x + mark.width).toBeLessThanOrEqual(frame.x + frame.width);
      expect(await message.count()).toBe(0);
      await page.keyboard.press("Escape");
    }
    expect(problems).toEqual(noProblems);
  });

  it("that does not read changes nothing, and is shown with every issue beside its lines", async () => {
    const { page, context, problems } = await open({ language: "en", hash: "c=wechat-safe&l=en&t=light" });
    await drawn(page);
    await openByDialog(page, "mine.json", broken);
    const dialog = page.getByRole("dialog", { name: /^“mine.json” can’t be opened yet: 2 problems/u });
    await dialog.waitFor();
    for (const issue of readMap(broken).issues) {
      await dialog.getByRole("button", { name: `line ${issue.line}, column ${issue.column}`, exact: true }).focus();
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

  it("that does not read can be mended: the lines that change are shown, and the copy opens", async () => {
    const { page, context, problems } = await open({ language: "en", hash: "l=en&t=light" });
    await drawn(page);
    await openByDialog(page, "mine.json", broken);
    await page.getByRole("button", { name: "Fix all 2…" }).click();
    const preview = page.getByRole("dialog", { name: "What would change in “mine.json”" });
    await preview.getByText("Then it opens.").waitFor();
    expect(await preview.getByRole("listitem").allTextContents()).toEqual([
      expect.stringMatching(/^line \d+Now: −.*"supports".*"clam".*Then: \+.*"support".*"calm"/su),
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    const saving = page.waitForEvent("download");
    await preview.getByRole("button", { name: "Save the copy" }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("mine.mended.json");
    expect((await bytesOf(saved)).toString("utf8")).toBe(good);
    await preview.getByRole("button", { name: "Open the mended copy" }).click();
    await page.getByRole("button", { name: "File menu: mine.json" }).waitFor();
    await page.locator('[data-claim="base"]').first().waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("that is no UTF-8 is shown in the encoding that it may be in, and its copy opens so", async () => {
    const { page, context, problems } = await open({ language: "en", theme: "dark" });
    await drawn(page);
    const western = writeMap({ ...mine, question: { en: "Is the café full?" } }).replaceAll(/[^\0-\xff]/gu, "?");
    await openByDialog(page, "mine.json", Buffer.from(western, "latin1"));
    const dialog = page.getByRole("dialog", { name: /^“mine.json” can’t be opened yet/u });
    await dialog.getByText(/^Byte \d+ of the file \(E9\) is not UTF-8/u).waitFor();
    await dialog.getByRole("region", { name: "As Windows-1252 it reads" }).getByText("Is the caf").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Open as Windows-1252" }).click();
    await expect.poll(() => page.title()).toBe("Is the café full? · Argument Atlas");
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("of a newer version is opened to be read, once what is not read of it has been seen", async () => {
    const { page, context, problems } = await open({ language: "zh-Hant", width: 390, height: 844 });
    await page.getByRole("treeitem").first().waitFor();
    await drop(page, "mine.json", good.replace('"version": 1', '"version": 7, "polls": []'));
    const dialog = page.getByRole("dialog", { name: /mine\.json/u });
    await dialog.getByText("/polls").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.locator("[data-chief]").click();
    const line = page.getByRole("region", { name: "檔案是較新的版本" });
    await line.getByText("第 7 版").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("that does not read says of each code what it means, with a wrong and a right sample", async () => {
    const { page, context, problems } = await open({ language: "en", width: 390, height: 844 });
    await page.getByRole("treeitem").first().waitFor();
    await drop(page, "mine.json", broken);
    const code = readMap(broken).issues[0]?.code ?? "";
    await page.getByRole("button", { name: `${code}: what it means, with samples` }).click();
    await page.locator('[data-is="wrong"]').waitFor();
    await page.locator('[data-is="right"]').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
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

describe("a reader's own map, once open,", () => {
  it("is there again after a reload, as it was left, and in a tab of its own", async () => {
    const { page, context, problems } = await open({ language: "en", hash: "c=wechat-safe&l=en&t=light" });
    await drawn(page);
    await openByDialog(page, "mine.json", good);
    await page.getByRole("status").getByText("kept on this device").waitFor();
    await page.locator('[data-claim="base"]').first().click();
    await page.locator("[data-region=panel]").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "File menu: mine.json" }).waitFor();
    await page.locator("[data-region=panel]").waitFor();
    const tab = await context.newPage();
    await tab.goto(page.url());
    await tab.getByRole("button", { name: "File menu: mine.json" }).waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("lies behind Back and Forward like any other step, before and after a reload", async () => {
    const { page, context, problems } = await open({ language: "en" });
    await drawn(page);
    await page.locator('[data-claim="wrong-opponent"]').click();
    await page.locator("[data-region=panel]").waitFor();
    await openByDialog(page, "mine.json", good);
    const own = page.getByRole("button", { name: "File menu: mine.json" });
    const sample = page.getByRole("button", { name: "File menu: alipay-wechat.json" });
    await own.waitFor();
    for (const [go, there] of [
      ["goBack", sample],
      ["goForward", own],
      ["reload", own],
      ["goBack", sample],
    ] as const) {
      await page[go]();
      await there.waitFor();
    }
    expect(new URL(page.url()).hash).toMatch(/^#c=wrong-opponent/u);
    await page.locator("[data-region=panel]").waitFor();
    await page.goForward();
    await own.waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("lies behind Back though another without an id of its own was opened since, and arguments attack themselves in it", async () => {
    const { page, context, problems } = await open({ language: "en" });
    await drawn(page);
    const menu = (file: string) => page.getByRole("button", { name: `File menu: ${file}` });
    for (const [file, argument] of [
      ["first.apx", "a"],
      ["second.apx", "b"],
    ] as const) {
      await openByDialog(page, file, `arg(${argument}). att(${argument},${argument}).`);
      await menu(file).waitFor();
      await page.getByRole("status").getByText(`Opened “${file}”; kept on this device`).waitFor();
    }
    await page.reload();
    await menu("second.apx").waitFor();
    await page.goBack();
    await menu("first.apx").waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("is told from another of the same id by its file, even from the page's own", async () => {
    const { page, context, problems } = await open({ language: "en" });
    await drawn(page);
    const sampleId = JSON.parse(readFileSync("data/alipay-wechat/map.json", "utf8")).id;
    await openByDialog(page, "edited.json", writeMap({ ...mine, id: sampleId }));
    const own = page.getByRole("button", { name: "File menu: edited.json" });
    await own.waitFor();
    await page.getByRole("status").getByText("kept on this device").waitFor();
    await expect.poll(() => new URL(page.url()).hash).toMatch(new RegExp(`^#m=${sampleId}`, "u"));
    await page.reload();
    await own.waitFor();
    const tab = await context.newPage();
    await tab.goto(page.url());
    await tab.getByRole("button", { name: "File menu: edited.json" }).waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("is offered again in the menu, and can be taken off the device and put back", async () => {
    const { page, context, problems } = await open({ language: "en" });
    await drawn(page);
    await openByDialog(page, "mine.json", good);
    await page.getByRole("status").getByText("kept on this device").waitFor();
    await page.goto(page.url().split("#")[0] ?? "");
    await page.getByRole("button", { name: "File menu: alipay-wechat.json" }).waitFor();
    await choose(page, "My maps…");
    const dialog = page.getByRole("dialog", { name: "My maps" });
    await dialog.getByText("nothing is uploaded").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Remove “mine.json” from this device" }).click();
    await dialog.getByText("Removed from this device").waitFor();
    await dialog.getByRole("button", { name: "Put back" }).click();
    await dialog.getByRole("button", { name: "Remove “mine.json” from this device" }).waitFor();
    await dialog.getByRole("button", { name: "Close" }).click();
    await choose(page, "Open “mine.json”");
    await page.getByRole("button", { name: "File menu: mine.json" }).waitFor();
    await choose(page, "My maps…");
    await dialog.getByRole("button", { name: "Remove “mine.json” from this device" }).click();
    await dialog.getByText("Removed from this device").waitFor();
    await page.goto(`${page.url().split("#")[0]}#m=mine&c=data&l=en&t=light`);
    await page.reload();
    await page.getByRole("status").getByText("This link leads to another map, “mine”.").waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });
});

it("a link to a claim that is not on the map says so", async () => {
  const { page, context, problems } = await open({ language: "en", hash: "c=nowhere&l=en&t=light" });
  await page.getByRole("status").getByText("What this link leads to is not on this map.").waitFor();
  await context.close();
  expect(problems).toEqual(noProblems);
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
