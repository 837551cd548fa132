import type { Page } from "playwright";
import { expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { holdBack } from "./support/holdBack.ts";
import { noProblems, open } from "./support/page.ts";

it("a reader finds the answers that take no side and a claim of theirs with two clicks", async () => {
  const { page, problems } = await open({ language: "en" });
  await page.getByRole("button", { name: /^Answer 8, takes no side/u }).click();
  const panel = page.getByRole("complementary");
  await panel.getByText("Takes no side").waitFor();
  const first = panel.getByRole("listitem").first().getByRole("link");
  const label = await first.locator("bdi").first().textContent();
  await first.click();
  await page.locator('[data-claim][aria-current="true"]').waitFor();
  expect(await page.locator('[data-claim][aria-current="true"]').getAttribute("aria-label")).toContain(label);
  await page.goBack();
  await panel.getByText("Takes no side").waitFor();
  expect(problems).toEqual(noProblems);
});

it.each(["light", "dark"] as const)("axe finds nothing to mend in the answers, with one read, %s", async (theme) => {
  const { page } = await open({ language: "en", theme, reducedMotion: true, hash: "v=answers&a=a5" });
  await page.getByRole("grid").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

it.each([1440, 768, 390, 320])("nothing of the answers runs out of the window at %i pixels", async (width) => {
  const { page } = await open({ language: "zh-Hant", width, height: 800, hash: "v=answers" });
  await page.getByRole("grid").waitFor();
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('[data-region="answers"] *')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.right > innerWidth + 1 || box.left < -1))
      .map(({ element }) => element.outerHTML.slice(0, 120)),
  );
  expect(beyond).toEqual([]);
});

it.each([
  ["with nothing else on", ""],
  ["with a filter and a what-if on", "&x=relation:rebut&w=voice:a1"],
])(
  "what is named at the pointer is what is heard of the mark there, and a click opens it; elsewhere, that the row does not say it, %s",
  async (_, shown) => {
    const { page, problems } = await open({ language: "en", hash: `v=answers${shown}`, reducedMotion: true });
    await page.getByRole("grid").waitFor();
    const marks = page.locator('[data-row="a1"] button[data-claim]');
    const tip = page.locator("[data-region=answers] [aria-hidden] > p");
    const boxes = await marks.evaluateAll((all) =>
      all.map((mark) => ({
        name: mark.getAttribute("aria-label") ?? "",
        claim: mark.getAttribute("data-claim"),
        box: mark.getBoundingClientRect(),
      })),
    );
    const row = await page.locator('[data-row="a1"]').evaluate((element) => element.getBoundingClientRect());
    for (const { name, box } of boxes) {
      // Above and below the mark too: all of the row's height is its target.
      for (const y of [row.top + 3, row.top + row.height / 2]) {
        await page.mouse.move(box.left + box.width / 2, y);
        expect(await tip.textContent()).toBe(name);
      }
    }
    const alone = boxes.find(({ box }) => boxes.every((other) => other.box.x <= box.x || other.box.x - box.x > 40));
    if (!alone) throw new Error("no mark has room to its right");
    const [x, y] = [alone.box.left + alone.box.width / 2 + 11, alone.box.top];
    await page.mouse.move(x + 8, y);
    expect(await tip.textContent()).toMatch(/^Not said here: ./u);
    await page.mouse.click(x, y);
    await expect.poll(() => new URL(page.url()).hash).toMatch(new RegExp(`[#&]c=${alone.claim}(?:&|$)`, "u"));
    expect(problems).toEqual(noProblems);
  },
);

it("what the pointer can press in the answers is 24 pixels wide and high, on a phone too", async () => {
  for (const width of [1440, 390]) {
    const { page } = await open({ language: "en", width, height: 844, hash: "v=answers" });
    await page.getByRole("grid").waitFor();
    const small = await page.evaluate(
      () =>
        [...document.querySelectorAll("[data-region=answers] :is(button, [data-row], [data-cell])")]
          .filter((one) => getComputedStyle(one).pointerEvents !== "none")
          .map((one) => one.getBoundingClientRect())
          .filter((box) => Math.min(box.width, box.height) < 24).length,
    );
    expect(small).toBe(0);
  }
});

it("what takes long to come is stood in for by the question, what comes at once by nothing", async () => {
  const { page, problems } = await open({ language: "en", hash: "v=map" });
  await page.locator("[data-claim]").first().waitFor();
  const come = await holdBack(page, /\/AnswersScreen-[^/]+\.js$/u);
  await page.goto(page.url().replace(/#.*/u, "#v=answers"));
  await page.reload();
  const skeleton = page.locator("main [data-part=skeleton]");
  await skeleton.getByText("Should WeChat panic?").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  come();
  await page.getByRole("grid").waitFor();
  expect(await skeleton.count()).toBe(0);
  expect(problems).toEqual(noProblems);
});

/** The names of the camps above their columns: what they say, whether one sees all of it, and whether it stands above its column. */
function campHeads(page: Page) {
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll("[data-row] [data-cell]")];
    const region = document.querySelector("[data-region=answers]")?.getBoundingClientRect();
    return [...document.querySelectorAll("thead [data-camp]")].map((head, i) => {
      const [name, box, cell] = [head.querySelector("b, span"), head.getBoundingClientRect(), cells[i]];
      const { top, bottom } = name?.getBoundingClientRect() ?? box;
      const isWhole =
        name !== null && name.scrollWidth <= head.clientWidth && name.scrollHeight <= name.clientHeight + 1;
      const isSeen = region !== undefined && top >= region.top && bottom <= region.top + 120;
      const column = cell?.getBoundingClientRect();
      return [
        name?.textContent,
        isWhole,
        isSeen,
        Math.abs(box.left - (column?.left ?? 0)) <= 1 && box.width <= (column?.width ?? 0) + 1,
      ];
    });
  });
}

it.each([
  [390, "en", ["No need to panic", "It should worry", "Wrong opponent", "Itself first"]],
  [320, "en", ["No need to panic", "It should worry", "Wrong opponent", "Itself first"]],
  [390, "zh-Hant", ["不慌", "該慌", "找錯對手", "先顧自己"]],
  [320, "zh-Hant", ["不慌", "該慌", "找錯對手", "先顧自己"]],
  [768, "en", ["No need to panic", "It should worry", "Wrong opponent", "Itself first"]],
  [1440, "en", ["No need to panic", "It should worry", "Wrong opponent", "Itself first"]],
] as const)(
  "the names of the camps stay above their columns, whole, at %i pixels, %s",
  async (width, language, names) => {
    const { page } = await open({ language, width, height: 640, touch: width < 640, hash: "v=answers" });
    await page.getByRole("grid").waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.locator("[data-region=answers]").evaluate((region) => region.scrollTo(0, 300));
    expect(await campHeads(page)).toEqual(names.map((name) => [name, true, true, true]));
  },
);

it("what the keyboard comes to is not beneath the names of the camps", async () => {
  const { page } = await open({ language: "en", width: 390, height: 640, hash: "v=answers", reducedMotion: true });
  await page.getByRole("button", { name: "Read Answer 8" }).focus();
  for (let i = 0; i < 9; i++) {
    await page.keyboard.press("ArrowUp");
    const [focused, head] = await page.evaluate(() =>
      [document.activeElement, document.querySelector("thead")].map((each) => each?.getBoundingClientRect()),
    );
    expect(focused?.top).toBeGreaterThanOrEqual((head?.bottom ?? 0) - 1);
  }
});

it.each([
  [1440, 900, "a8"],
  [1440, 1400, "a8"],
  [1280, 720, "a9"],
])(
  "a row that is clicked stays where it is while a panel comes beside it and goes, in %i by %i pixels",
  async (width, height, voice) => {
    const { page } = await open({ language: "en", width, height, hash: "v=answers", reducedMotion: true });
    const row = page.locator(`[data-row="${voice}"]`);
    await row.scrollIntoViewIfNeeded();
    const top = async () => (await row.boundingBox())?.y ?? 0;
    const [before, high] = [await top(), (await row.boundingBox())?.height];
    await row.getByRole("button").first().click();
    await page.getByRole("complementary").waitFor();
    await expect.poll(async () => (await row.boundingBox())?.height).not.toBe(high);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("complementary").count()).toBe(0);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  },
);

it("on a phone a screen that one goes to is seen, and a row that is tapped stands above the sheet", async () => {
  const visit = { width: 390, height: 844, touch: true, reducedMotion: true, language: "en" } as const;
  const { page, problems } = await open({ ...visit, hash: "v=outline&c=subsidies" });
  const sheet = page.locator("[data-region=panel]");
  const height = async () => (await sheet.boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(300);
  await page.getByRole("tab", { name: "Answers" }).tap();
  await page.getByRole("grid").waitFor();
  await expect.poll(height).toBe(88);
  expect(await accessibilityFaults(page)).toEqual([]);
  const row = page.locator('[data-row="a9"]');
  await row.getByRole("button").first().tap();
  await expect.poll(height).toBeGreaterThan(300);
  await expect
    .poll(async () => ((await row.boundingBox())?.y ?? 844) + 60 < ((await sheet.boundingBox())?.y ?? 0))
    .toBe(true);
  await page.goBack();
  await expect.poll(height).toBe(88);
  await page.goBack();
  await expect.poll(height).toBeGreaterThan(300);
  await page.getByRole("tab", { name: "Map" }).tap();
  await expect.poll(height).toBe(88);
  await page.getByRole("tab", { name: "Outline" }).tap();
  await page.getByRole("tree").waitFor();
  expect(await height()).toBe(88);
  expect(problems).toEqual(noProblems);
});
