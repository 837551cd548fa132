import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { illegible } from "./support/legibility.ts";
import { noProblems, open } from "./support/page.ts";
import { choose, drawn, drop, openByDialog } from "./support/shell.ts";

/** Texts of which not all can be kept, and what is said of that. */
const reported: readonly (readonly [name: string, claim: string, loss: string, text: string])[] = [
  [
    "essay.ann",
    "T2",
    "2 sources cannot be placed and are left out",
    "T1\tMajorClaim 0 1\tA\nT2\tClaim 2 3\tB\nR1\tsupports Arg1:T2 Arg2:T1\n",
  ],
  ["graph.dot", "b", "1 relation without a type is read as a support", "digraph { b -> a }"],
];

/** A text of a form that breaks off, and the place where that shows. */
const refused: readonly (readonly [name: string, place: string, text: string])[] = [
  ["cars.argdown", "line 2, column 1", "[Ban]: Ban cars.\n/* and so on"],
  ["law.yml", "line 3, column 6", "statements:\n  p: P\n  q: *P\narguments:\n"],
  ["graph.dot", "line 2, column 8", "digraph {\n  b -> ; }"],
  ["tree.graphml", "line 1, column 1", '<!DOCTYPE graphml><graphml><graph><node id="a"/></graph></graphml>'],
];

describe("a file of another form", () => {
  it.each(reported)(
    "of which not all is kept is reported first, and opens or goes as the reader says: %s",
    async (name, claim, loss, text) => {
      const { page, context, problems } = await open({ language: "en", hash: "c=wechat-safe&l=en&t=light" });
      await drawn(page);
      await page.locator("[data-claim=wechat-safe]").first().focus();
      await drop(page, name, text);
      const dialog = page.getByRole("dialog", { name: `“${name}” opens, but not all of it is kept` });
      await dialog.getByText(loss).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("status").getByText(`“${name}” was not opened.`).waitFor();
      await page.getByRole("button", { name: "File menu: alipay-wechat.json" }).waitFor();
      expect(new URL(page.url()).hash).toMatch(/^#c=wechat-safe/u);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-claim"))).toBe("wechat-safe");
      await openByDialog(page, name, text);
      await dialog.getByText(loss).waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: `File menu: ${name}` }).waitFor();
      await page.locator(`[data-claim="${claim}"]`).first().waitFor();
      await context.close();
      expect(problems).toEqual(noProblems);
    },
  );

  it("of which much is lost is reported on a phone, in Chinese, and both answers are in sight", async () => {
    const { page, context, problems } = await open({ width: 390, height: 844, touch: true, theme: "dark" });
    await page.getByRole("tree").waitFor();
    const arrows = Array.from({ length: 60 }, (_, i) => `"論點 ${i}：為了這一點說得很長" -> a`).join(";");
    await drop(page, "graph.dot", `digraph { ${arrows} }`);
    const dialog = page.getByRole("dialog", { name: "「graph.dot」打得開，但不是全部都能保留" });
    await dialog.getByText("60 個沒有種類的關係讀成支持").waitFor();
    for (const name of ["取消", "照樣開啟"]) {
      const box = await dialog.getByRole("button", { name }).last().boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    expect(await illegible(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "照樣開啟" }).tap();
    await page.getByRole("status").getByText("已開啟「graph.dot」").waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("opens where its text is pasted by the keys, and not where that goes into a field", async () => {
    const { page, context, problems } = await open({ language: "en", hash: "l=en&t=light" });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await drawn(page);
    await page.evaluate(() => navigator.clipboard.writeText("[Ban]: Ban cars.\n  + [Noise]: Cars are noisy.\n"));
    await page.keyboard.press("Control+K");
    await page.keyboard.press("Control+V");
    await expect.poll(() => page.getByRole("combobox").inputValue()).toContain("Ban cars");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "File menu: alipay-wechat.json" }).focus();
    await page.keyboard.press("Control+V");
    await page.getByRole("button", { name: "File menu: pasted text" }).waitFor();
    await page.locator('[data-claim="Noise"]').first().waitFor();
    await page.evaluate(() => navigator.clipboard.writeText('{"version": 1, "claims": [,]}'));
    await choose(page, "Open the text on the clipboard");
    await page.getByRole("dialog", { name: /^“pasted text 2” can’t be opened yet/u }).waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("opens with the text that it annotates where both are chosen", async () => {
    const { page, context, problems } = await open({ language: "en", hash: "l=en&t=light" });
    await drawn(page);
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Control+O");
    const files = { "x.txt": "Calm it is.", "x.ann": "T1\tClaim 0 4\tCalm\n" };
    await (await chooser).setFiles(
      Object.entries(files).map(([name, text]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })),
    );
    const dialog = page.getByRole("dialog", { name: "“x.ann” opens, but not all of it is kept" });
    await dialog.getByText("the text of 1 document is cited").waitFor();
    expect(await dialog.getByText("cannot be placed").count()).toBe(0);
    await dialog.getByRole("button", { name: "Open it all the same" }).click();
    await page.getByRole("button", { name: "File menu: x.ann" }).waitFor();
    // The text is attached by that.
    await page.locator('[data-claim="T1"]').first().click();
    await page.locator('[data-region=panel] [data-text="verified"]').first().waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it.each(refused)(
    "that does not read is refused with its place, and nothing changes: %s",
    async (name, place, text) => {
      const { page, context, problems } = await open({ language: "en", hash: "c=wechat-safe&l=en&t=light" });
      await drawn(page);
      await drop(page, name, text);
      const dialog = page.getByRole("dialog", { name: /can’t be opened yet/u });
      await dialog.getByRole("button", { name: place, exact: true }).waitFor();
      await dialog.getByText("Expected").first().waitFor();
      await dialog.getByText("Your current map is unchanged.").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "File menu: alipay-wechat.json" }).waitFor();
      expect(new URL(page.url()).hash).toMatch(/^#c=wechat-safe/u);
      await context.close();
      expect(problems).toEqual(noProblems);
    },
  );

  it("whose reading does not end is stopped, which is said, and nothing changes", async () => {
    const { page, context, problems } = await open({ language: "en" });
    await drawn(page);
    await page.evaluate(() => {
      window.Worker = class extends EventTarget {
        postMessage(): void {
          this.dispatchEvent(new MessageEvent("message", { data: "begun" }));
        }
        terminate(): void {}
      } as unknown as typeof Worker;
    });
    await drop(page, "stuck.argdown", "[A]: a\n  + [B]: b\n");
    await page
      .getByRole("alert")
      .getByText("Reading “stuck.argdown” took too long and was stopped. Your current map is unchanged.")
      .waitFor();
    await page.getByRole("button", { name: "File menu: alipay-wechat.json" }).waitFor();
    await context.close();
    expect(problems).toEqual(noProblems);
  });
});
