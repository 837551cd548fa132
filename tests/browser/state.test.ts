import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { noProblems, open } from "./support/page.ts";
import { choose, drawn } from "./support/shell.ts";

function hashOf(page: Page): string {
  return new URL(page.url()).hash;
}

/**
 * How many of a hundred pixels differ so that one could see it between two screenshots of the same size: the camera in a
 * link is rounded to a hundredth of a pixel, which edges of letters show by a shade.
 */
async function difference(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(
    async ([a, b]) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
        context?.drawImage(picture, 0, 0);
        return context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
      };
      const [first, second] = [await pixels(a ?? ""), await pixels(b ?? "")];
      const isSeen = (pixel: number) =>
        [0, 1, 2].some((channel) => Math.abs((first[pixel + channel] ?? 0) - (second[pixel + channel] ?? 0)) > 24);
      let differing = 0;
      for (let pixel = 0; pixel < first.length; pixel += 4) if (isSeen(pixel)) differing += 1;
      return first.length === second.length ? (400 * differing) / first.length : 100;
    },
    [a.toString("base64"), b.toString("base64")],
  );
}

/** What is seen with neither pointer nor focus on anything. */
async function atRest(page: Page): Promise<Buffer> {
  await page.mouse.move(720, 20);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.evaluate(() => document.activeElement instanceof SVGElement && document.activeElement.blur());
  await page.waitForTimeout(800);
  return page.screenshot();
}

describe("the address", () => {
  it("is plain on arrival", async () => {
    const { page, context, problems } = await open();
    await drawn(page);
    await page.waitForTimeout(500);
    expect(hashOf(page)).toBe("");
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("restores for whoever opens it what the reader saw", async () => {
    const { page, context, problems } = await open({ language: "en", theme: "dark", reducedMotion: true });
    await drawn(page);
    await page.locator('[data-fold="network-effect"]').first().click();
    await page.locator('[data-claim="network-effect"]').first().click();
    await page.keyboard.press("+");
    const seen = await atRest(page);
    const other = await open({ hash: hashOf(page).slice(1), reducedMotion: true });
    await drawn(other.page);
    expect(await difference(page, seen, await atRest(other.page))).toBeLessThan(0.5);
    await other.context.close();
    await context.close();
    expect([problems, other.problems]).toEqual([noProblems, noProblems]);
  });

  it("steps back selection by selection, and the reader's theme stays", async () => {
    const { page, context, problems } = await open({ language: "en", reducedMotion: true });
    await drawn(page);
    const panel = page.locator("[data-region=panel]");
    await page.locator('[data-claim="wechat-safe"]').first().click();
    await panel.waitFor();
    await page.locator('[data-claim="network-effect"]').first().click();
    await expect.poll(() => hashOf(page)).toMatch(/c=network-effect/u);
    await page.getByRole("button", { name: "Switch to dark" }).click();
    await page.goBack();
    await expect.poll(() => hashOf(page)).toMatch(/c=wechat-safe/u);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.goBack();
    await panel.waitFor({ state: "detached" });
    await page.goForward();
    await panel.waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("steps back out of a branch, a filter and the tour, one after the other", async () => {
    const { page, context, problems } = await open({ language: "en", reducedMotion: true });
    await drawn(page);
    await page.locator('[data-claim="network-effect"]').first().click();
    await page.locator("[data-region=panel]").waitFor();
    await page.keyboard.press("i");
    await expect.poll(() => hashOf(page)).toContain("b=network-effect");
    await page.keyboard.press("x");
    const dialog = page.getByRole("dialog", { name: "Filters" });
    await dialog.getByRole("checkbox", { name: /^Answer 2/u }).check();
    await dialog.getByRole("checkbox", { name: /^Answer 7/u }).check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    await page.locator("[data-region=tour]").waitFor();
    await expect.poll(() => hashOf(page)).toMatch(/^#n=1/u);
    await page.goBack();
    await expect.poll(() => hashOf(page)).toMatch(/c=network-effect.*b=network-effect.*x=voice:a2,a7/u);
    await page.goBack();
    await expect.poll(() => hashOf(page)).not.toContain("x=");
    expect(hashOf(page)).toContain("b=network-effect");
    await page.goBack();
    await expect.poll(() => hashOf(page)).not.toContain("b=");
    expect(hashOf(page)).toContain("c=network-effect");
    await page.goBack();
    await page.locator("[data-region=panel]").waitFor({ state: "detached" });
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("that makes no sense shows the map as at first", async () => {
    const hash = "c=nowhere&s=-1&f=@all,__proto__&z=NaN,1e9,1&l=<b>&t=url(x)&y=%E0%A4%A&m=%";
    const { page, context, problems } = await open({ hash });
    await drawn(page);
    expect(await page.locator("[data-region=panel]").count()).toBe(0);
    await context.close();
    expect(problems).toEqual(noProblems);
  });
});

describe("language and theme", () => {
  it("are the reader's system's at first, then what they chose", async () => {
    const { page, context, problems } = await open({ language: "en", theme: "dark" });
    await drawn(page);
    const html = page.locator("html");
    expect([await html.getAttribute("lang"), await html.getAttribute("data-theme")]).toEqual(["en", "dark"]);
    await page.getByRole("button", { name: /EN/u }).click();
    await page.getByRole("button", { name: "切換到淺色" }).click();
    const again = await context.newPage();
    await again.goto(page.url().replace(/#.*/u, ""));
    await drawn(again);
    expect(await again.locator("html").getAttribute("lang")).toBe("zh-Hant");
    expect(await again.locator("html").getAttribute("data-theme")).toBe("light");
    expect(hashOf(again)).toBe("");
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("are set before the first paint: the page never flashes", async () => {
    const { page, context } = await open({ theme: "light" });
    await page.evaluate(() => localStorage.setItem("argument-atlas/theme", "dark"));
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.reload();
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe("rgb(19, 21, 25)");
    await context.close();
  });
});

it("unfolds all and folds back, by the menu and the address alike", async () => {
  const { page, context, problems } = await open({ language: "en" });
  await drawn(page);
  const cards = () => page.locator("svg [data-claim]").count();
  const atFirst = await cards();
  await choose(page, "Unfold all claims");
  await expect.poll(cards).toBeGreaterThan(2 * atFirst);
  await expect.poll(() => hashOf(page)).toContain("f=@all");
  await choose(page, "Fold back to the first view");
  await expect.poll(cards).toBe(atFirst);
  await context.close();
  expect(problems).toEqual(noProblems);
});
