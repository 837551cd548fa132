import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import { writeMap } from "../../src/formats/writeMap.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { debate, mapOf } from "../support/maps.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open, type Visit } from "./support/page.ts";

const place = `${inject("pageUrl")}embed/`;

/** A page of somebody else's, whose styles and keys would reach everything, with maps in it. */
function hostPage(body: string): string {
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' https:";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <link rel="stylesheet" href="host.css"><script type="module" src="argument-atlas.js"></script></head>
    <body><main><h1>Host</h1><button id="before">Before</button>${body}<button id="after">After</button></main></body></html>`;
}

async function host(body: string, files: Readonly<Record<string, string>> = {}, visit: Visit = {}) {
  const script = readFileSync(join(inject("element"), "argument-atlas.js"), "utf8");
  const answers = {
    [`${place}page.html`]: { type: "text/html", body: hostPage(body) },
    [`${place}argument-atlas.js`]: { type: "text/javascript", body: script },
    [`${place}host.css`]: {
      type: "text/css",
      body: "* { font-size: 31px !important } svg, p { display: none !important } #narrow { width: 420px }",
    },
    ...Object.fromEntries(
      Object.entries({ "map.json": writeMap(debate), ...files }).map(([name, body]) => [
        `${place}${name}`,
        { type: "application/json", body },
      ]),
    ),
    ...visit.answers,
  };
  return open({ ...visit, at: `${place}page.html`, answers });
}

const card = (page: Page, claim: string, map = "argument-atlas") => page.locator(`${map} [data-claim="${claim}"]`);

/** What has the focus, in whichever tree. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement;
    return inner?.getAttribute("data-claim") ?? document.activeElement?.id;
  });

it("draws, folds, selects and shows sources by pointer, and says what was selected", async () => {
  const { page, problems } = await host('<argument-atlas src="map.json"></argument-atlas>');
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, "heard", heard);
    document.addEventListener("atlas-select", (event) =>
      heard.push(event instanceof CustomEvent ? event.detail.claim : ""),
    );
  });
  await card(page, "base").click();
  const panel = page.locator("argument-atlas").getByRole("complementary", { name: "Base" });
  await panel.getByText("v1", { exact: false }).first().waitFor();
  await panel.getByRole("button", { name: "Close" }).click();
  await panel.waitFor({ state: "detached" });
  await page.locator('argument-atlas [data-fold="calm"]').first().click({ force: true });
  await expect.poll(() => card(page, "base").count()).toBe(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, "heard"))).toEqual(["base", null]);
  expect(problems).toEqual(noProblems);
});

it("selects a card of which only a part is in sight, and brings it there", async () => {
  const { page, problems } = await host('<argument-atlas id="narrow" src="map.json"></argument-atlas>');
  const cut = page
    .locator("argument-atlas [data-claim]")
    .and(page.locator('[data-claim="base"], [data-claim="habit"]'));
  await cut.first().waitFor();
  const box = await page.locator("argument-atlas").boundingBox();
  const seen = await cut.first().boundingBox();
  if (!box || !seen) throw new Error("neither map nor card are there");
  expect(seen.x + seen.width).toBeGreaterThan(box.x + box.width);
  expect(seen.x).toBeLessThan(box.x + box.width - 10);
  await page.mouse.click((seen.x + box.x + box.width) / 2, seen.y + seen.height / 2);
  await page.locator("argument-atlas").getByRole("complementary").waitFor();
  const isWhole = async () => {
    const now = await cut.first().boundingBox();
    return now !== null && now.x >= box.x && now.x + now.width <= box.x + box.width;
  };
  await expect.poll(isWhole).toBe(true);
  expect(problems).toEqual(noProblems);
});

it("is walked through by keys, which are its own only while the focus is in it", async () => {
  const { page, problems } = await host('<argument-atlas src="map.json"></argument-atlas>');
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, "keys", heard);
    document.addEventListener("keydown", ({ key }) => heard.push(key));
  });
  await card(page, "calm").waitFor();
  await page.locator("#before").focus();
  await page.keyboard.press("f");
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => Reflect.get(globalThis, "keys"))).toEqual(["f", "ArrowRight"]);
  await page.keyboard.press("Tab");
  await expect.poll(() => focused(page)).toBe("calm");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page)).toBe("base");
  await page.keyboard.press("Enter");
  await page.locator("argument-atlas").getByRole("complementary").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("argument-atlas").getByRole("complementary").waitFor({ state: "detached" });
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("f");
  await expect.poll(() => card(page, "base").count()).toBe(0);
  await expect.poll(() => focused(page)).toBe("calm");
  expect(await page.locator("argument-atlas").getByRole("status").textContent()).not.toBe("");
  expect(await page.evaluate(() => Reflect.get(globalThis, "keys"))).toEqual(["f", "ArrowRight", "Tab"]);
  expect(problems).toEqual(noProblems);
});

it("stands several times on a page, each by its own attributes, under the host's styles and policy", async () => {
  const maps = `<argument-atlas id="a" src="map.json" lang="zh-Hant" theme="dark" select="cash"></argument-atlas>
    <argument-atlas id="b" src="map.json"></argument-atlas>`;
  const { page, problems } = await host(maps, {}, { width: 1200, height: 1300 });
  await page.locator("#a").getByRole("complementary").waitFor();
  await card(page, "cash", "#b").click();
  await expect.poll(() => card(page, "cash", "#b").getAttribute("aria-current")).toBe("true");
  const told = await page.evaluate(() =>
    ["a", "b"].map((id) => {
      const map = document.getElementById(id);
      const section = map?.shadowRoot?.querySelector("section");
      const button = map?.shadowRoot?.querySelector(".tools button");
      return {
        language: section?.lang,
        ground: map && getComputedStyle(map).backgroundColor,
        size: button && getComputedStyle(button).fontSize,
        ink: button && getComputedStyle(button).color,
        isDrawn: (map?.shadowRoot?.querySelector("svg")?.getBoundingClientRect().width ?? 0) > 300,
      };
    }),
  );
  expect(told).toEqual([
    { language: "zh-Hant", ground: "rgb(19, 21, 25)", size: "14px", ink: "rgb(239, 237, 230)", isDrawn: true },
    { language: "en", ground: "rgb(246, 244, 238)", size: "14px", ink: "rgb(27, 28, 32)", isDrawn: true },
  ]);
  await page.evaluate(() => document.getElementById("b")?.setAttribute("theme", "dark"));
  await page.evaluate(() => document.getElementById("b")?.setAttribute("select", "base"));
  await expect.poll(() => card(page, "base", "#b").getAttribute("aria-current")).toBe("true");
  await expect
    .poll(() => page.locator("#b").evaluate((map) => getComputedStyle(map).backgroundColor))
    .toBe("rgb(19, 21, 25)");
  expect(problems).toEqual(noProblems);
});

it("goes without a trace when it is taken away, and comes back when it is put elsewhere", async () => {
  const { page, problems } = await host('<argument-atlas src="map.json"></argument-atlas>');
  await card(page, "calm").waitFor();
  const left = await page.evaluate(() => {
    const map = document.querySelector("argument-atlas");
    map?.remove();
    const count = map?.shadowRoot?.childNodes.length;
    if (map) document.querySelector("main")?.prepend(map);
    return count;
  });
  expect(left).toBe(0);
  await card(page, "calm").waitFor();
  expect(await page.locator("argument-atlas section").count()).toBe(1);
  expect(problems).toEqual(noProblems);
});

it.each([
  ["bad.json", "bad.json does not read as a map:"],
  ["absent.json", "has no such file"],
  ["https://maps.example.org/map.json", "The map is at another site, maps.example.org"],
  ["file:///etc/passwd", "only loaded from this site"],
])("says what is wrong with %s", async (src, sentence) => {
  const bad = '{"version": 1, "id": "x", "claims": [{"id": "<b>", "text": 3}]}';
  const { page, problems } = await host(`<argument-atlas src="${src}"></argument-atlas>`, { "bad.json": bad });
  const alert = page.locator("argument-atlas").getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toContain(sentence);
  if (src === "bad.json") expect(await alert.textContent()).toContain("bad.json:1:");
  expect(problems.foreign).toEqual([]);
  expect(problems.dialogs).toEqual([]);
});

it("asks another host where the page around it says so, without credentials", async () => {
  const at = "https://maps.example.org/map.json";
  const headers = { "access-control-allow-origin": "*" };
  const answers = { [at]: { type: "application/json", body: writeMap(debate), headers } };
  const { page, problems } = await host(`<argument-atlas src="${at}" crossorigin></argument-atlas>`, {}, { answers });
  await card(page, "calm").waitFor();
  expect(problems).toEqual({ ...noProblems, foreign: [at] });
});

it("takes what a hostile map says for text", async () => {
  const payload = "</p><script>alert(1)</script><img src=x onerror=alert(1)>";
  const text = { "zh-Hant": payload, en: payload };
  const base = mapOf("calm <- base; v1: calm; v1 = yes calm");
  const map: ArgumentMap = {
    ...base,
    question: text,
    claims: base.claims.map((claim) => ({ ...claim, verdict: text, label: text, text, note: text })),
    voices: base.voices.map((voice) => ({ ...voice, name: text })),
  };
  const { page, problems } = await host('<argument-atlas src="map.json"></argument-atlas>', {
    "map.json": writeMap(map),
  });
  await card(page, "calm").click();
  await page.locator("argument-atlas").getByRole("complementary").waitFor();
  const strangers = await page.evaluate(
    () => document.querySelector("argument-atlas")?.shadowRoot?.querySelectorAll("script, img, iframe, a").length,
  );
  expect(strangers).toBe(0);
  expect(problems).toEqual(noProblems);
});

describe.each(["light", "dark"] as const)("%s", (theme) => {
  it.each(["zh-Hant", "en"] as const)("has no fault that axe finds, %s", async (language) => {
    const map = `<argument-atlas src="map.json" lang="${language}" select="base"></argument-atlas>`;
    const { page } = await host(map, {}, { theme });
    await page.locator("argument-atlas").getByRole("complementary").waitFor();
    const faults = await accessibilityFaults(page);
    expect(faults.filter((fault) => fault.includes("argument-atlas"))).toEqual([]);
  });
});
