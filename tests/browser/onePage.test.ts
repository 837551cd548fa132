import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { debate, mapOf } from "../support/maps.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { illegible } from "./support/legibility.ts";
import { pageOnDisk } from "./support/onePage.ts";
import { noProblems, open } from "./support/page.ts";
import { bytesOf } from "./support/shell.ts";

const card = (page: Page, claim: string) => page.locator(`[data-claim="${claim}"]`);
const panel = (page: Page) => page.locator("[data-region=panel]");

it("opens from a disk: folds, selects and shows sources, with no word to anybody", async () => {
  const { page, problems } = await open({ at: await pageOnDisk(debate), language: "en" });
  await card(page, "base").click();
  await panel(page).getByRole("heading", { level: 2 }).waitFor();
  expect(await panel(page).innerText()).toContain("v1");
  await card(page, "calm").focus();
  await page.keyboard.press("f");
  await expect.poll(() => card(page, "base").count()).toBe(0);
  await page.keyboard.press("f");
  await card(page, "base").waitFor();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-claim"))).toBe("base");
  expect(problems).toEqual(noProblems);
});

it("zooms, changes language and theme, and shows the outline and the answers", async () => {
  const { page, problems } = await open({ at: await pageOnDisk(debate), language: "en" });
  await card(page, "calm").waitFor();
  const zoomed = () => page.locator("svg[data-showing] > g").getAttribute("transform");
  const before = await zoomed();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(zoomed).not.toBe(before);
  await page.getByRole("button", { name: /EN/u }).click();
  await expect.poll(() => page.title()).toContain("該不該");
  await page.getByRole("button", { name: "切換到深色" }).click();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await page.getByRole("tab", { name: "大綱" }).click();
  await page.getByRole("tree").waitFor();
  await page.getByRole("tab", { name: "回答" }).click();
  await page.getByRole("grid").waitFor();
  expect(problems).toEqual(noProblems);
});

it("is at first what was asked for, and by its address what a reader has come to", async () => {
  const at = await pageOnDisk(debate, "--lang en --theme dark --unfold all --layout layered");
  const { page, problems } = await open({ at, theme: "light", language: "zh-Hant" });
  await card(page, "data").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await card(page, "cash").click();
  await expect.poll(() => new URL(page.url()).hash).toContain("c=cash");
  await page.reload();
  await expect.poll(() => card(page, "cash").getAttribute("aria-current")).toBe("true");
  expect(problems).toEqual(noProblems);
});

it("has what follows from the map without a worker, and saves the map out of the file again", async () => {
  const { page, problems } = await open({ at: await pageOnDisk(debate), language: "en" });
  await card(page, "base").click();
  await panel(page).locator('[data-suppose="claim"]').click();
  await panel(page).locator('[data-suppose="claim"]').waitFor({ state: "detached" });
  await panel(page).getByText("false").first().waitFor();
  await page.keyboard.press("Control+Shift+E");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("SVG").check();
  await dialog.getByRole("img").first().or(dialog.locator("svg")).first().waitFor();
  expect(await dialog.getByLabel(/outlines/iu).count()).toBe(0);
  await dialog.getByLabel("JSON").check();
  const downloading = page.waitForEvent("download");
  await dialog.locator("button[aria-disabled=false]").click();
  const saved = readMap((await bytesOf(await downloading)).toString());
  expect(saved.value).toEqual(debate);
  expect(problems).toEqual(noProblems);
});

it("brings its own letters, those of the map that the interface has not too", async () => {
  const text = { "zh-Hant": "龘與靐", en: "Seldom" };
  const map: ArgumentMap = { ...debate, claims: debate.claims.map((claim) => ({ ...claim, label: text, text })) };
  const { page, problems } = await open({ at: await pageOnDisk(map) });
  await card(page, "calm").waitFor();
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].flatMap(({ family, status, unicodeRange }) =>
        status === "loaded" ? `${family.replaceAll('"', "")} ${unicodeRange}` : [],
      ),
    );
  await expect.poll(async () => (await loaded()).join("\n")).toMatch(/Noto Sans TC Variable .*U\+9f98/iu);
  expect(problems).toEqual(noProblems);
});

it("shows the shipped debate in Chinese with nothing that cannot be read", async () => {
  const { value } = readMap(readFileSync("data/alipay-wechat/map.json", "utf8"));
  if (!value) throw new Error("the shipped debate reads");
  const { page, problems } = await open({ at: await pageOnDisk(value) });
  await card(page, "network-effect").waitFor();
  expect(await illegible(page)).toEqual([]);
  expect(problems).toEqual(noProblems);
});

const payloads = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "<img src=x onerror=alert(1)>",
  "'\"--></style></title></textarea><script>alert(1)</script>",
  "javascript:alert(1)",
  "</noscript><iframe srcdoc='<script>alert(1)</script>'>",
  "\u202Egnp.exe\u202C \u2028",
];

it("takes what a hostile map says for text, wherever it says it", async () => {
  const base = mapOf(payloads.map((_, i) => `c0 <- c${i + 1}`).join("; "));
  const said = (i: number) => {
    const payload = payloads[i % payloads.length] ?? "";
    return { "zh-Hant": payload, en: payload };
  };
  const map: ArgumentMap = {
    ...base,
    id: payloads[0] ?? "",
    question: said(3),
    claims: base.claims.map((claim, i) => ({ ...claim, label: said(i), text: said(i), tags: [payloads[2] ?? ""] })),
  };
  const { page, problems } = await open({ at: await pageOnDisk(map), language: "en" });
  await card(page, "c0").click();
  await panel(page).getByRole("heading", { level: 2 }).waitFor();
  const found = await page.evaluate(() => ({
    strangers: document.querySelectorAll("iframe, object, embed, foreignObject, img, base, form").length,
    scripts: [...document.scripts].map(({ type }) => type),
    handlers: [...document.querySelectorAll("*")].filter((one) =>
      one.getAttributeNames().some((name) => /^on/u.test(name)),
    ).length,
  }));
  expect(found).toEqual({ strangers: 0, scripts: ["application/json", ""], handlers: 0 });
  expect(problems).toEqual(noProblems);
});

it("lets nothing out, and nothing of a text become a program", async () => {
  const { page, problems } = await open({ at: await pageOnDisk(debate) });
  await card(page, "calm").waitFor();
  const refused = await page.evaluate(async () => {
    const script = document.createElement("script");
    const attempts: (() => unknown)[] = [
      () => fetch("https://example.org/"),
      () => new Worker(URL.createObjectURL(new Blob(["1"]))),
      () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>"),
      () => {
        script.text = "globalThis.ran = true";
        document.body.append(script);
      },
    ];
    const ends: boolean[] = [];
    for (const attempt of attempts) {
      try {
        await attempt();
        ends.push(false);
      } catch {
        ends.push(true);
      }
    }
    return { ends: [ends[0], ...ends.slice(1)], ran: Reflect.has(globalThis, "ran") };
  });
  expect(refused).toEqual({ ends: [true, true, true, true], ran: false });
  expect(problems.foreign).toEqual([]);
});

describe.each(["light", "dark"] as const)("%s", (theme) => {
  it.each(["zh-Hant", "en"] as const)("has no fault that axe finds, %s", async (language) => {
    const { page } = await open({ at: await pageOnDisk(debate), theme, language });
    await card(page, "base").click();
    await panel(page).getByRole("heading", { level: 2 }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

it("fits a phone", async () => {
  const { page, problems } = await open({ at: await pageOnDisk(debate), width: 390, height: 844, touch: true });
  await page.getByRole("tree").waitFor();
  expect(await illegible(page)).toEqual([]);
  expect(problems).toEqual(noProblems);
});
