import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";
import { type ArgumentMap, inLanguage } from "../../src/model/map.ts";
import { open } from "./support/page.ts";

/** What a reader must be able to do with the shipped debate, and with how much effort. */
describe("a reader of the shipped debate", () => {
  it("finds by one click who says that the real rivals are Meituan and WeChat Work, and where", async () => {
    const { page } = await open({ language: "en" });
    await page
      .getByRole("application")
      .getByRole("button", { name: /^\w+ “Wrong opponent”/u })
      .click();
    const panel = page.getByRole("complementary");
    await panel.getByRole("tab", { name: "Answer 4", selected: true }).waitFor();
    await panel.getByText(/^Paragraph \d+ of \d+/u).waitFor();
    expect(await panel.locator('[data-part="phrase"]').count()).toBe(1);
  });

  it("finds the same by six keys at most", async () => {
    const { page } = await open({ language: "en" });
    await page.locator("[data-claim]").first().waitFor();
    await page.locator('[data-claim][tabindex="0"]').focus();
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await page.getByRole("complementary").getByRole("tab", { name: "Answer 4" }).waitFor();
  });

  it("is told of every claim with one click which answer says it, in which paragraph, and what, with nothing attached", async () => {
    const map = shippedMap();
    const { page } = await open({ language: "en", reducedMotion: true, hash: "f=@all" });
    await page.locator("[data-claim]").first().waitFor();
    const silent: string[] = [];
    for (const { id, passages } of map.claims) {
      await page.locator(`[data-claim="${id}"]`).dispatchEvent("click");
      const said = await toldOf(page, id);
      const first = map.voices.find((voice) => passages.some((passage) => passage.voice === voice.id));
      const isTold =
        said.voice === inLanguage(first?.name ?? {}, "en") &&
        /Paragraph \d+ of \d+/u.test(said.place) &&
        said.gist !== "";
      if (!isTold) silent.push(`${id}: ${JSON.stringify(said)}`);
    }
    expect(silent).toEqual([]);
  });

  it("comes by the keyboard alone to a claim that is folded away, and to its source, with fifteen keys at most", async () => {
    const { page } = await open({ language: "en" });
    await page.locator("[data-claim]").first().waitFor();
    const pressed: string[] = [];
    const press = async (...keys: string[]) => {
      for (const key of keys) {
        pressed.push(key);
        await page.keyboard.press(key);
      }
    };
    const at = () => page.evaluate(() => document.activeElement?.getAttribute("data-claim") ?? null);
    while ((await at()) === null && pressed.length < 15) await press("Tab");
    // The second camp, its first reason, the objection to that.
    await press("ArrowDown", "ArrowRight", "ArrowRight", "Enter");
    expect(await at()).toBe("subsidies");
    await page.getByRole("complementary").getByRole("tab", { name: "Answer 8" }).waitFor();
    expect(pressed.length).toBeLessThanOrEqual(15);
  });

  it("gets by a link the same picture, to less than half a percent of its pixels", async () => {
    const first = await open({ language: "en", reducedMotion: true });
    await first.page.locator('[data-claim="wrong-opponent"]').click();
    await first.page.getByRole("button", { name: "Zoom in" }).click();
    await first.page.keyboard.press("Escape");
    await first.page.waitForTimeout(700);
    const link = first.page.url();
    const second = await open({
      language: "zh-Hant",
      theme: "dark",
      reducedMotion: true,
      hash: link.split("#")[1] ?? "",
    });
    await second.page.locator("[data-claim]").first().waitFor();
    await second.page.waitForTimeout(700);
    const unlike = await differing(await shot(first.page), await shot(second.page), second.page);
    expect(unlike).toBeLessThan(0.005);
  });

  it("meets no byline on cards, rows or grid, nor in links: only behind its button", async () => {
    const names = shippedMap().voices.flatMap(({ byline }) => (byline ? [byline.name] : []));
    expect(names.length).toBeGreaterThan(5);
    const { page } = await open({ language: "zh-Hant" });
    for (const hash of ["v=map&f=@all", "v=map&c=network-effect", "v=outline&f=@all", "v=answers&a=a4", "n=2"]) {
      await page.goto(`${page.url().split("#")[0]}#${hash}`);
      await page.locator("[data-claim], [role=treeitem], [role=grid]").first().waitFor({ state: "attached" });
      const everything = await page.evaluate(
        () => document.documentElement.outerHTML + decodeURIComponent(location.href),
      );
      expect(
        names.filter((name) => everything.includes(name)),
        hash,
      ).toEqual([]);
    }
  });
});

function shippedMap(): ArgumentMap {
  const { value } = readMap(readFileSync("data/alipay-wechat/map.json", "utf8"));
  if (!value) throw new Error("the shipped map does not read");
  return value;
}

/** What the panel says of the claim, once it is shown. */
async function toldOf(page: Page, claim: string): Promise<{ voice: string; place: string; gist: string }> {
  await page.waitForFunction((id) => new URLSearchParams(location.hash.slice(1)).get("c") === id, claim);
  return page.evaluate(() => {
    const text = (selector: string) =>
      document.querySelector(`[data-region=panel] ${selector}`)?.textContent?.trim() ?? "";
    return {
      voice: text("[role=tabpanel] b bdi"),
      place: text("[data-source-index]"),
      gist: text("[data-part=gist]") || text("[data-part=phrase]"),
    };
  });
}

async function shot(page: Page): Promise<string> {
  return (await page.screenshot()).toString("base64");
}

/** The share of pixels in which two pictures of the same size differ plainly. */
function differing(a: string, b: string, page: Page): Promise<number> {
  return page.evaluate(
    async ([first, second]) => {
      const pixels = await Promise.all(
        [first, second].map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64 ?? ""), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [one = new Uint8ClampedArray(), other = new Uint8ClampedArray()] = pixels;
      let unlike = one.length === other.length ? 0 : one.length;
      for (let i = 0; i < one.length; i += 4) {
        const apart = [0, 1, 2].some((channel) => Math.abs((one[i + channel] ?? 0) - (other[i + channel] ?? 0)) > 24);
        if (apart) unlike += 1;
      }
      return unlike / (one.length / 4);
    },
    [a, b] as const,
  );
}
