import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { type FileReading, readMapFile } from "../../src/formats/format.ts";
import { type SmallFile, smallFiles } from "../support/smallFiles.ts";
import { noProblems, open } from "./support/page.ts";
import { drawn, drop, openByDialog } from "./support/shell.ts";

/** So many files are given to one page: each begins with what the one before has left. */
const atOnce = 6;
const visits = Array.from({ length: Math.ceil(smallFiles.length / atOnce) }, (_, i) =>
  smallFiles.slice(i * atOnce, (i + 1) * atOnce),
).map((files) => ({ files, names: files.map(({ name }) => name).join(", ") }));

const visit = { language: "en", hash: "l=en&t=light" } as const;

/** Gives the page a file in each of the ways in which a reader can. */
const ways: Readonly<Record<string, (page: Page, file: SmallFile) => Promise<unknown>>> = {
  dropped: (page, { name, text }) => drop(page, name, text),
  chosen: (page, { name, text }) => openByDialog(page, `menu-${name}`, text),
  pasted: (page, { text }) =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text),
};

const shownAs: Readonly<Record<string, (name: string) => string | RegExp>> = {
  dropped: (name) => `File menu: ${name}`,
  chosen: (name) => `File menu: menu-${name}`,
  pasted: () => /^File menu: pasted text/u,
};

const readingOf = ({ name, text }: Pick<SmallFile, "name" | "text">) => readMapFile(Buffer.from(text), name);

/** Waits until a file is open whose map says something that no other's does; what is not kept of it is reported first. */
async function opens(page: Page, how: string, file: SmallFile, { losses = [] }: FileReading): Promise<void> {
  if (losses.length > 0) await page.getByRole("button", { name: "Open it all the same" }).click();
  await page.locator(`[data-claim][aria-label*="${file.says}"]`).first().waitFor();
  await page.getByRole("button", { name: shownAs[how]?.(file.name) ?? "" }).waitFor();
}

describe.each(visits)("of the forms that are read: $names", ({ files }) => {
  it("each opens where it is dropped, chosen in the menu or pasted as a text", async () => {
    const { page, problems } = await open(visit);
    await drawn(page);
    for (const [how, give] of Object.entries(ways)) {
      for (const file of files) {
        await give(page, file);
        await opens(page, how, file, await readingOf(file));
      }
    }
    expect(problems).toEqual(noProblems);
  });

  it("one that goes wrong is refused with each place, what was found, what was expected and how to mend it", async () => {
    const { page, problems } = await open({ ...visit, hash: "c=wechat-safe&l=en&t=light" });
    await drawn(page);
    for (const { name, broken } of files) {
      const { issues } = await readingOf({ name, text: broken });
      await drop(page, name, broken);
      const dialog = page.getByRole("dialog", { name: `“${name}” can’t be opened yet` });
      for (const { line, column, code, found, expected, fix } of issues) {
        const item = dialog
          .getByRole("listitem")
          .filter({ hasText: `line ${line}, column ${column}` })
          .first();
        for (const words of [code, found.en, expected.en, fix.en]) await item.getByText(words).first().waitFor();
      }
      await dialog.getByText("Your current map is unchanged.").waitFor();
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      await page.getByRole("button", { name: "File menu: alipay-wechat.json" }).waitFor();
    }
    expect(new URL(page.url()).hash).toMatch(/^#c=wechat-safe/u);
    expect(problems).toEqual(noProblems);
  });
});
