import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { writeMap } from "../../src/formats/writeMap.ts";
import type { ArgumentMap, Localized } from "../../src/model/map.ts";
import { mapOf } from "../support/maps.ts";
import { noProblems, open } from "./support/page.ts";
import { bytesOf, drawn, drop } from "./support/shell.ts";

const payloads = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  '"><iframe srcdoc="<script>alert(1)</script>">',
  "'\"--></style></title></textarea><script>alert(1)</script>",
  "javascript:alert(1)",
  "]]><script>alert(1)</script><![CDATA[",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "{{constructor.constructor('alert(1)')()}}",
  "</text><foreignObject><body onload=alert(1)></foreignObject>",
  "url(https://evil.example/x)",
  "\u202Egnp.exe\u202C \u0000\u0007\uFFFE",
];

const base = mapOf("calm <= base; calm x- cash; base <- data; v1: base data; v2: cash; v1 = no calm; v2 = yes calm");

/** The map with a payload wherever a file can say something. */
function hostile(payload: string): ArgumentMap {
  const text: Localized = { "zh-Hant": payload, en: payload };
  return {
    ...base,
    id: payload,
    question: text,
    documents: base.documents.map((document) => ({ ...document, title: text })),
    voices: base.voices.map((voice) => ({
      ...voice,
      name: text,
      gist: text,
      note: text,
      byline: { name: payload, confidence: "uncertain", note: text },
    })),
    claims: base.claims.map((claim) => ({
      ...claim,
      ...(claim.verdict ? { verdict: text } : {}),
      label: text,
      text,
      tags: [payload],
      note: text,
      passages: claim.passages.map((passage) => ({
        ...passage,
        phrase: [...payload].slice(0, 10).join(""),
        gloss: payload,
        gist: text,
      })),
    })),
    relations: base.relations.map((relation) => ({ ...relation, note: text })),
  };
}

/** The names of all elements on the page, and whatever attribute would run something or fetch something. */
async function suspicious(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll("*")) {
      if (element.matches("iframe, object, embed, foreignObject, img, base, form, body script, svg script")) {
        found.push(element.tagName);
      }
      for (const { name, value } of element.attributes) {
        const isAddress = /^(?:src|href|xlink:href|action|srcdoc)$/u.test(name);
        if (name.startsWith("on")) found.push(`${element.tagName} ${name}`);
        if (isAddress && /^\s*(?:javascript|data|https?):/iu.test(value) && !value.startsWith(location.origin)) {
          found.push(`${element.tagName} ${name}=${value}`);
        }
      }
    }
    return found;
  });
}

it.each(payloads)("a map that says %j everywhere is text, on the page and in what is saved of it", async (payload) => {
  const { page, context, problems } = await open({ language: "en" });
  await drawn(page);
  await drop(page, `${payload.replaceAll("/", "")}.json`, writeMap(hostile(payload)));
  await page.getByRole("status").getByText("Opened").waitFor();
  await page.locator('[data-claim="base"]').first().click();
  await page.locator("[data-region=panel]").waitFor();
  expect(await suspicious(page)).toEqual([]);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);

  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("dialog").getByLabel("Numbered sources").click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("dialog").locator("button[aria-disabled=false]").click();
  const svg = await bytesOf(await downloading);
  const folder = await mkdtemp(join(tmpdir(), "atlas-"));
  const file = join(folder, "saved.svg");
  writeFileSync(file, svg);
  const saved = await context.newPage();
  await saved.goto(`file://${file}`);
  expect(await saved.locator("svg").first().getAttribute("viewBox")).not.toBeNull();
  expect(await saved.locator("parsererror").count()).toBe(0);
  expect(await saved.locator("script, foreignObject, image, a").count()).toBe(0);
  await context.close();
  await rm(folder, { recursive: true });
  expect({ ...problems, foreign: problems.foreign.filter((url) => !url.startsWith("file:")) }).toEqual(noProblems);
});

it("a map whose ids are the names that every object has opens, and pollutes nothing", async () => {
  const ids = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const [calm = "", reason = "", doubt = "", fact = ""] = ids;
  const rename = new Map([
    ["calm", calm],
    ["base", reason],
    ["cash", doubt],
    ["data", fact],
  ]);
  const named = (id: string) => rename.get(id) ?? id;
  const map: ArgumentMap = {
    ...base,
    id: "__proto__",
    voices: base.voices.map((voice) => ({ ...voice, positions: voice.positions.map(named) })),
    claims: base.claims.map((claim) => ({ ...claim, id: named(claim.id) })),
    relations: base.relations.map((relation) => ({
      ...relation,
      from: relation.from.map(named),
      to: named(relation.to),
    })),
  };
  const { page, context, problems } = await open({ language: "en" });
  await drawn(page);
  await drop(page, "map.json", writeMap(map).replace('"version": 1', '"version": 1, "__proto__": {"polluted": 1}'));
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await drop(page, "map.json", writeMap(map));
  await page.getByRole("status").getByText("Opened").waitFor();
  for (const id of ids) {
    await page.evaluate((hash) => location.assign(hash), `#m=__proto__&c=${id}`);
    await expect.poll(() => new URL(page.url()).hash).toContain(`c=${id}`);
    await page.locator("[data-region=panel]").waitFor();
  }
  expect(await page.evaluate(() => Reflect.get({}, "polluted"))).toBeUndefined();
  await context.close();
  expect(problems).toEqual(noProblems);
});

it("a whole visit asks no other host for anything", async () => {
  const { page, context, problems } = await open({ language: "en" });
  await drawn(page);
  await page.locator("[data-claim]").nth(5).click();
  await page.getByRole("button", { name: /EN/u }).click();
  await page.getByRole("button", { name: "切換到深色" }).click();
  await page.waitForTimeout(500);
  await context.close();
  expect(problems).toEqual(noProblems);
});
