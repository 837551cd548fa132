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
