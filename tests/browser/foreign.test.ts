import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open } from "./support/page.ts";
import { drawn, drop, openByDialog } from "./support/shell.ts";

/** A small text of each form, with a claim that must be on the map. */
const samples: readonly (readonly [name: string, claim: string, text: string])[] = [
  ["cars.argdown", "Noise", "[Ban]: Ban cars.\n  + [Noise]: Cars are noisy.\n"],
  ["law.yml", "q", "statements:\n  p: P\n  q: Q\narguments:\n  a:\n    conclusion: p\n    premises: [q]\n"],
  ["graph.dot", "b", 'digraph { b -> a [type="support"] }'],
  ["essay.ann", "T2", "T1\tMajorClaim 0 1\tA\nT2\tClaim 2 3\tB\nR1\tsupports Arg1:T2 Arg2:T1\n"],
  ["frame.apx", "b", "arg(a).\narg(b).\natt(b,a).\n"],
  ["talk.txt", "1.1", "Discussion Title: A?\n\n1. A\n1.1. Pro: B\n"],
];

/** A text of a form that breaks off, and the place where that shows. */
const refused: readonly (readonly [name: string, place: string, text: string])[] = [
  ["cars.argdown", "line 2, column 1", "[Ban]: Ban cars.\n/* and so on"],
  ["law.yml", "line 3, column 6", "statements:\n  p: P\n  q: *P\narguments:\n"],
  ["graph.dot", "line 2, column 8", "digraph {\n  b -> ; }"],
  ["tree.graphml", "line 1, column 1", '<!DOCTYPE graphml><graphml><graph><node id="a"/></graph></graphml>'],
];

describe("a file of another form", () => {
  it.each(samples)("opens where it is dropped or chosen: %s", async (name, claim, text) => {
    const { page, context, problems } = await open({ language: "en", hash: "l=en&t=light" });
    await drawn(page);
    await drop(page, name, text);
    await page.getByRole("button", { name: `File menu: ${name}` }).waitFor();
    await page.locator(`[data-claim="${claim}"]`).first().waitFor();
    await openByDialog(page, `again-${name}`, text);
    await page.getByRole("button", { name: `File menu: again-${name}` }).waitFor();
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
      await dialog.getByRole("button", { name: place }).waitFor();
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
