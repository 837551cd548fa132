import type { Page } from "playwright";
import { expect, it } from "vitest";
import { contrasts } from "./support/contrast.ts";
import { noProblems, open } from "./support/page.ts";
import { drawn } from "./support/shell.ts";

/** As a reader comes whose system draws all pages in its own colours, dark or light. */
async function forced(page: Page, scheme: "dark" | "light"): Promise<void> {
  await page.emulateMedia({ forcedColors: "active", colorScheme: scheme });
}

it.each([
  ["dark", "light"],
  ["light", "dark"],
] as const)("forced colours that are %s hold, whichever theme a link asks for: %s", async (scheme, asked) => {
  const { page, problems } = await open({ language: "en", theme: scheme, hash: `t=${asked}` });
  await forced(page, scheme);
  await drawn(page);
  expect(await page.locator("html").getAttribute("data-theme")).toBe(scheme);
  const words = await contrasts(page, "text");
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  expect(await page.getByRole("button", { name: /^Switch to/u }).count()).toBe(0);
  await forced(page, scheme === "dark" ? "light" : "dark");
  await expect.poll(() => page.locator("html").getAttribute("data-theme")).toBe(asked);
  await page.emulateMedia({ forcedColors: "none" });
  await page.getByRole("button", { name: /^Switch to/u }).waitFor();
  expect(problems).toEqual(noProblems);
});
