import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { expect, inject, it } from "vitest";
import { writeMap } from "../../src/formats/writeMap.ts";
import { mapOf } from "../support/maps.ts";
import { run } from "../support/run.ts";
import { elementsOf, readXml, textOf } from "../support/xml.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open } from "./support/page.ts";
import { bytesOf, drawn, drop } from "./support/shell.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = "data/alipay-wechat/map.json";

function rendered(...options: readonly string[]): Buffer {
  const command = ["scripts/atlas.mjs", "render", folder, ...options];
  return execFileSync(process.execPath, command, { cwd: root, maxBuffer: 1 << 26 });
}

/** Opens the dialog and makes a choice by the names of what is chosen, in either language. */
async function exporting(page: Page, ...choices: readonly (string | RegExp)[]): Promise<void> {
  await drawn(page);
  await page.keyboard.press("Control+Shift+E");
  for (const choice of choices) await page.getByRole("dialog").getByLabel(choice).click();
}

async function saved(
  page: Page,
  facts = / (?:k|M)?B(?: ·|$)/u,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole("dialog").getByText(facts).waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("dialog").locator("button[aria-disabled=false]").click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** The address that a picture bears. */
function permalinkIn(svg: Buffer): string {
  const [metadata] = [...elementsOf(readXml(svg.toString()))].filter(({ name }) => name === "metadata");
  return metadata ? textOf(metadata) : "";
}

it.each([
  ["as it is found", "", [], ["--lang", "zh-Hant"]],
  [
    "in English, dark, with everything folded",
    "f=@none&l=en&t=dark",
    [],
    ["--lang", "en", "--theme", "dark", "--unfold", "none"],
  ],
  ["with everything unfolded", "l=zh-Hant&t=light", [/全部展開/u], ["--lang", "zh-Hant", "--unfold", "all"]],
  [
    "as the whole graph",
    "y=layered&f=@none&l=en&t=light",
    [],
    ["--lang", "en", "--layout", "layered", "--unfold", "none"],
  ],
  [
    "with outlines for texts",
    "l=zh-Hant&t=light",
    [/外框/u, /出處/u],
    ["--lang", "zh-Hant", "--outlines", "--sources"],
  ],
  [
    "of one branch, with its sources and on no ground, without the question",
    "c=wechat-many-users&l=en&t=light",
    ["The selected branch", "Transparent", "Question", "Numbered sources"],
    ["--lang", "en", "--branch", "wechat-many-users", "--theme", "transparent", "--no-title", "--sources"],
  ],
])("the page saves the very picture that the command line writes, %s", async (_, hash, choices, options) => {
  const { page, context, problems } = await open({ hash });
  await exporting(page, ...choices);
  const { name, bytes } = await saved(page);
  expect(name).toBe(options.includes("--branch") ? "alipay-wechat_wechat-many-users.svg" : "alipay-wechat.svg");
  const permalink = permalinkIn(bytes);
  expect(permalink.startsWith(`${inject("pageUrl")}#`)).toBe(true);
  expect(bytes.equals(rendered(...options, "--permalink", permalink))).toBe(true);
  await context.close();
  expect(problems).toEqual(noProblems);
});

it.each(["1×", "2×", "4×"])("the page saves a PNG of the size that it says, %s", async (scale) => {
  const { page, context, problems } = await open({ hash: "f=@none&l=en&t=light" });
  await exporting(page, "PNG picture", scale);
  const { name, bytes } = await saved(page, /(\d+) × (\d+) ·/u);
  expect(name).toBe("alipay-wechat.png");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [, shownWidth, shownHeight] =
    /width="([\d.]+)" height="([\d.]+)"/u.exec(rendered("--lang", "en", "--unfold", "none").toString()) ?? [];
  const times = Number.parseInt(scale, 10);
  expect([width, height]).toEqual([Math.round(Number(shownWidth) * times), Math.round(Number(shownHeight) * times)]);
  await context.close();
  expect(problems).toEqual(noProblems);
});

it("the page saves the very PDF that the command line writes", async () => {
  const { page, context, problems } = await open({ hash: "f=@none&l=zh-Hant&t=dark" });
  await exporting(page, "PDF 圖");
  const { name, bytes } = await saved(page, /\d+ × \d+ · /u);
  expect(name).toBe("alipay-wechat.pdf");
  const written = mkdtempSync(join(tmpdir(), "atlas-"));
  const path = join(written, "map.pdf");
  rendered("--lang", "zh-Hant", "--theme", "dark", "--unfold", "none", "-o", path);
  expect(bytes.equals(readFileSync(path))).toBe(true);
  rmSync(written, { recursive: true });
  await context.close();
  expect(problems).toEqual(noProblems);
});

it("the page saves the very page in one file that the command line writes, and it opens from a disk", async () => {
  const { claims, ...rest } = mapOf("calm <- base x- cash");
  const english = ({ id, ...claim }: (typeof claims)[number]) => ({
    ...claim,
    id,
    label: { en: id },
    text: { en: id },
  });
  const map = writeMap({ ...rest, question: { en: "Should we?" }, claims: claims.map(english) });
  const { page, problems } = await open({ hash: "l=en&t=light" });
  await drawn(page);
  await drop(page, "own.json", map);
  await page.getByRole("status").getByText("kept on this device").waitFor();
  await exporting(page, "HTML page");
  const { name, bytes } = await saved(page);
  expect(name).toBe("small.html");
  const built = JSON.parse(readFileSync(join(inject("onePage"), "page.json"), "utf8"));
  const { out } = await run("render own.json --format html --lang en", { files: { "own.json": map }, page: built });
  expect(bytes.toString()).toBe(out);
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  writeFileSync(join(folder, "own.html"), bytes);
  const again = await open({ at: pathToFileURL(join(folder, "own.html")).href });
  await again.page.locator('[data-claim="cash"]').first().waitFor();
  rmSync(folder, { recursive: true });
  expect([problems, again.problems]).toEqual([noProblems, noProblems]);
});

it("a PNG looks like the map on the page: its question is written, in Chinese too", async () => {
  const { page, context } = await open({ hash: "f=@none&l=zh-Hant&t=light" });
  await exporting(page, /PNG/u, "1×");
  const { bytes } = await saved(page);
  const ink = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: image.width, height: image.height });
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    // The column of the question, left of the strip.
    const { data } = context?.getImageData(30, 0, 320, image.height) ?? { data: [] };
    return Array.from(data).filter((value, i) => i % 4 === 0 && value < 80).length;
  }, bytes.toString("base64"));
  // Twelve characters of 35 pixels, set in bold, are thousands of dark pixels; empty boxes would be hundreds.
  expect(ink).toBeGreaterThan(3000);
  await context.close();
});

it("a picture larger than a browser can draw is refused with its size", async () => {
  const { page, context } = await open({ hash: "y=layered&f=@all&l=en&t=light" });
  await exporting(page, "PNG picture", "4×", "All, unfolded", "Numbered sources");
  await page
    .getByRole("dialog")
    .getByText(/more than the browser can draw/u)
    .waitFor();
  expect(await page.getByRole("button", { name: "Download" }).getAttribute("aria-disabled")).toBe("true");
  await context.close();
});

it("a look at the picture is drawn with outlines, so that it shows what it says", async () => {
  const { page, context, problems } = await open({ hash: "f=@none&l=zh-Hant&t=light" });
  await drawn(page);
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const url = make(blob);
      if (blob instanceof Blob) blob.text().then((text) => document.documentElement.setAttribute("data-made", text));
      return url;
    };
  });
  await exporting(page);
  await page.getByRole("dialog").getByRole("img", { name: "預覽" }).waitFor();
  const names = async () => {
    const svg = (await page.locator("html").getAttribute("data-made")) ?? "<svg/>";
    return [...elementsOf(readXml(svg))].map(({ name }) => name);
  };
  await expect.poll(names).not.toContain("text");
  expect(await names()).toContain("path");
  await context.close();
  expect(problems).toEqual(noProblems);
});

it("the page saves the very outline that the command line writes", async () => {
  const { page, context } = await open({ hash: "l=en&t=light" });
  await exporting(page, "Markdown outline", "Both", "Numbered sources", "All, unfolded");
  const { name, bytes } = await saved(page);
  await context.close();
  expect(name).toBe("alipay-wechat.md");
  // The page's language comes first; the command line is asked for Chinese first.
  expect(bytes.toString()).toContain("# Alipay rebuilt itself. Should WeChat panic?");
  expect(
    bytes
      .toString()
      .split("\n")
      .filter((line) => /^\[\^\d+\]: /u.test(line)).length,
  ).toBeGreaterThan(150);
});

it("what the window shows is saved as it is seen, and nothing beyond it", async () => {
  const { page, context } = await open({ hash: "z=-900,-300,1.2&l=en&t=light" });
  await exporting(page, "What the window shows", "Key");
  const { bytes } = await saved(page);
  const all = [...elementsOf(readXml(bytes.toString()))];
  const [x, y, width, height] = (all[0]?.attributes.get("viewBox") ?? "").split(" ").map(Number);
  const seen = await page.locator("[data-region=map] [data-ground]").boundingBox();
  expect([x, y]).toEqual([750, 250]);
  expect(width).toBeCloseTo((seen?.width ?? 0) / 1.2, 1);
  expect(height).toBeCloseTo((seen?.height ?? 0) / 1.2, 1);
  expect(all.filter(({ name }) => name === "clipPath")).toHaveLength(1);
  expect(all.filter(({ attributes }) => attributes.get("class") === "question")).toEqual([]);
  await context.close();
});

it("the address in a picture leads back to what it shows", async () => {
  const { page, context } = await open({ hash: "l=en&t=light" });
  await exporting(page, "All, unfolded", "Dark");
  const { bytes } = await saved(page);
  await page.goto("about:blank");
  await page.goto(permalinkIn(bytes));
  await drawn(page);
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  const claims = [...elementsOf(readXml(bytes.toString()))].flatMap(
    ({ attributes }) => attributes.get("data-claim") ?? [],
  );
  expect(await page.locator("[data-region=map] [data-card]").count()).toBe(claims.length);
  await context.close();
});

it.each(["light", "dark"] as const)(
  "the dialog has no fault that axe finds, %s, on a screen and on a phone",
  async (theme) => {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 320, height: 640, touch: true },
    ]) {
      const { page, context, problems } = await open({ theme, language: "en", hash: `v=map&l=en&t=${theme}`, ...size });
      await exporting(page);
      await page
        .getByRole("dialog")
        .getByText(/opens as a map again(?: ·|$)/u)
        .waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByLabel("Markdown outline").click();
      await page.getByRole("dialog").locator("pre").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await context.close();
      expect(problems).toEqual(noProblems);
    }
  },
);

it("the dialog works by keys alone, and gives the focus back", async () => {
  const { page, context } = await open({ hash: "l=en&t=light" });
  await drawn(page);
  const button = page.locator("[data-command=export]");
  await button.focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("SVG picture").focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.getByLabel("SVG picture").isChecked()).toBe(false);
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await context.close();
});

it("prints instead, once the dialog is out of the way", async () => {
  const { page, problems } = await open({ language: "en" });
  await page.evaluate(() => {
    Reflect.set(window, "print", () => Reflect.set(window, "printed", document.querySelector("dialog") === null));
  });
  await exporting(page);
  await page.getByRole("dialog").getByRole("button", { name: "Print…" }).click();
  await page.waitForFunction(() => Reflect.get(window, "printed") === true);
  expect(problems).toEqual(noProblems);
});

it("a picture opens as the map that it is of, and shows what it shows", async () => {
  const { page, context, problems } = await open({ hash: "c=wechat-safe&f=@all&y=top&l=en&t=light" });
  await exporting(page);
  await page
    .getByRole("dialog")
    .getByText(/ kB of it are the map itself: the picture opens as a map again(?: ·|$)/u)
    .waitFor();
  const { bytes } = await saved(page, /opens as a map again(?: ·|$)/u);
  await page.goto("about:blank");
  await page.goto(`${inject("pageUrl")}#l=en&t=light`);
  await drawn(page);
  await drop(page, "debate.svg", bytes.toString());
  await page.getByRole("button", { name: "File menu: debate.svg" }).waitFor();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/[#&]f=@all&y=top&/u);
  await expect.poll(() => page.locator("[data-region=map] [data-card]").count()).toBeGreaterThan(100);
  await exporting(page, "JSON map file");
  const again = await saved(page);
  const { voices, claims, relations } = JSON.parse(readFileSync(resolve(root, folder), "utf8"));
  const told = JSON.parse(again.bytes.toString());
  expect(told.claims).toEqual(claims);
  expect(told.relations).toEqual(relations);
  expect(told.voices).toHaveLength(voices.length);
  await context.close();
  expect(problems).toEqual(noProblems);
});

it("a form of other programs says what it has no room for before it is saved, and saves what the command line writes", async () => {
  const { page, context, problems } = await open({ hash: "l=en&t=light" });
  await exporting(page, "For other programs", "AIF");
  const list = page.getByRole("dialog").getByRole("list", { name: "What is not kept as it was" });
  await list.getByText("the question is left out").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const { name, bytes } = await saved(page);
  await context.close();
  expect(name).toBe("alipay-wechat.json");
  const convert = ["scripts/atlas.mjs", "convert", folder, "--to", "aif", "--lang", "en"];
  const written = spawnSync(process.execPath, convert, { cwd: root, maxBuffer: 1 << 26 });
  expect(bytes.equals(written.stdout)).toBe(true);
  expect(written.stderr.toString()).toContain("the question is left out");
  expect(problems).toEqual(noProblems);
});

it("the page saves one branch as a page in one file under a name of its own, and that says how much of the map it shows", async () => {
  const { page, problems } = await open({ hash: "b=wechat-many-users&l=en&t=light" });
  await exporting(page, "HTML page", "The branch shown, unfolded");
  const { name, bytes } = await saved(page);
  expect(name).toBe("alipay-wechat_wechat-many-users.html");
  const onDisk = mkdtempSync(join(tmpdir(), "atlas-"));
  writeFileSync(join(onDisk, name), bytes);
  const again = await open({ at: pathToFileURL(join(onDisk, name)).href });
  await again.page.locator("[data-region=map] [data-card]").first().waitFor();
  const cards = await again.page.locator("[data-region=map] [data-card]").count();
  const { claims } = JSON.parse(readFileSync(resolve(root, folder), "utf8"));
  const said = (await again.page.locator("svg text.summary").allTextContents()).join(" ");
  expect(said).toContain(`One branch by itself: ${cards} of ${claims.length} claims.`);
  rmSync(onDisk, { recursive: true });
  expect([problems, again.problems]).toEqual([noProblems, noProblems]);
});
